import { sectionRoutes } from '../page/section-routes';

export const companyRoutes = sectionRoutes('/company', 'Company', [
  {
    path: '',
    title: 'Company profile',
    load: () => import('./company-profile-page').then((m) => m.CompanyProfilePage),
  },
  {
    path: 'marketplace',
    title: 'Marketplace profile',
    load: () => import('./marketplace-profile-page').then((m) => m.MarketplaceProfilePage),
  },
  {
    path: 'users',
    title: 'Users',
    adminsOnly: true,
    load: () => import('../users/users-page').then((m) => m.UsersPage),
  },
  {
    path: 'api-keys',
    title: 'API keys',
    adminsOnly: true,
    load: () => import('../api-keys/api-keys-page').then((m) => m.ApiKeysPage),
  },
]);
