import type { ApiContext } from '../api-context.ts';
import { Profile, ProfileUpdate } from '../contract/index.ts';
import { prepared } from '../database/prepared.ts';
import type { Api } from '../http/api.ts';
import { route } from '../http/route-config.ts';
import { validationFailed } from '../problems/problem-error.ts';
import { signedInUser } from '../session/session-guard.ts';
import { checkProfile } from './check-profile.ts';

const selectProfile = prepared((database, { userId }: { readonly userId: string }) =>
  database
    .selectFrom('users')
    .select(['email', 'first_name as firstName', 'last_name as lastName', 'job_title as jobTitle', 'phone'])
    .where('id', '=', userId),
);

export function addProfileRoutes(api: Api, { database }: ApiContext): void {
  const readProfile = async (userId: string): Promise<Profile> => {
    const [profile] = await selectProfile(database, { userId });
    if (!profile) throw new Error('The user has been removed.');
    return profile;
  };

  api.get('/profile', route('Read profile', { response: { 200: Profile } }), (request) =>
    readProfile(signedInUser(request).userId),
  );

  api.put(
    '/profile',
    // Sessions cache the name, so other processes must drop it.
    route('Update profile', { body: ProfileUpdate, response: { 200: Profile } }, 'signed-in', {
      endsAccess: true,
    }),
    async (request) => {
      const { userId } = signedInUser(request);
      const { firstName, lastName, jobTitle, phone } = request.body;
      const errors = checkProfile(request.body);
      if (errors.length > 0) throw validationFailed(errors);
      await database
        .updateTable('users')
        .set({
          first_name: firstName.trim(),
          last_name: lastName.trim(),
          job_title: jobTitle.trim(),
          phone: phone.trim(),
        })
        .where('id', '=', userId)
        .execute();
      return readProfile(userId);
    },
  );
}
