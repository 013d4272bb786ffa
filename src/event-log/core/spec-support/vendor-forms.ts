/** Form of the keys that a vendor issues. */
export interface VendorForm {
  /** Name of the vendor. */
  readonly vendor: string;
  /** Collections that list it: gitleaks, trufflehog, detect-secrets, secretlint, github (its secret scanning). */
  readonly sources: string;
  /** Literal text and runs such as `<A36>`: an alphabet, the minimum length, and `+` or the maximum length. */
  readonly form: string;
}

/**
 * One line for each vendor: its name, the initials of the collections that list it, and the forms of its keys. The
 * alphabets are D: digits, H: hexadecimal digits, U: capitals and digits, A: letters and digits, W: A with `_` and `-`,
 * C: Base64, B: C and base64url, T: B with `.` and `~`, N: anything but blanks and quotes. `<G>` is a UUID.
 */
const TABLE = String.raw`
1Password gst A3-<A6>-<W11-12>-<A5>-<A5>-<A5> ops_eyJ<B40+>
Adafruit t aio_<A28>
Adobe g p8e-<A32>
Age g AGE-SECRET-KEY-1<A58>
Airtable gt pat<A14>.<H64>
Aiven h AVNS_<W16+>
Alchemy t alcht_<A30>
Alibaba gth LTAI<A12-30>
Amazon gtds AKIA<A16> ASIA<A16> ABIA<A16> ACCA<A16> A3T<A17> ABSK<B40+> bedrock-api-key-<B16+> da2-<A26> amzn.mws.<W36>
Anthropic gts sk-ant-<W20+>
Apify t apify_api_<W36>
Artifactory gtd AKC<A13+> cmVmd<A59>
Asana th <D1-2>/<D16-20>:<A32> <D1-2>/<D16-20>/<D16-20>:<A32>
Atlassian t ATATT<B20+> ATCTT<B20+> ATBB<B20+> ATSTT<B20+> BBDC-<B40+>
Authress g authress_<T60+> scauth_<T60+> sc_<A5-30>.<A4-6>.acc<T40+> ext_<A5-30>.<A4-6>.acc<T40+>
Azure gts <T3><D1>Q~<T31-34> <C42>+ACR<A6> <C76>AzSe<A6> <C76>APIM<A6> <C76>ACDb<A6> <C76>+ASt<A6> <A52>AZDO<A4> <A52>JQQJ99<A20+> 0.A<W50+> 1.A<W50+>
Bannerbear t bb_pr_<H30> bb_ma_<H30>
BestTime t pri_<H32>
Braintree h access_token$production$<A16>$<H32> access_token$sandbox$<A16>$<H32>
Buildkite t bkua_<A40>
CircleCI t CCIPAT_<A22>_<H40> CCIPRJ_<A22>_<H40>
Clickhouse g 4b1d<A38>
ClickUp t pk_<D7-9>_<A32>
Clojars g CLOJARS_<A60>
Close t api_<A22>.<A22>
Cloudflare gst v1.0-<W100+> v1.0-<H24>-<H146> cfut_<A48> cfat_<A48> cfk_<A48>
Cockroach h CCDB1_<A22>_<A40>
Contentful t CFPAT-<W43>
crates.io t cio<A32>
Databricks gst dapi<H32>
Deno t ddp_<A36> ddw_<A36>
DigitalOcean gt dop_v1_<H64> doo_v1_<H64> dor_v1_<H64>
Discord dt <A23-28>.<W6>.<W27-38> discord.com/api/webhooks/<D10-20>/<W20+> discordapp.com/api/webhooks/<D10-20>/<W20+>
Docker gst dckr_pat_<W27> dckr_oat_<W32>
Doppler gt dp.pt.<A40-44> dp.ct.<A40-44> dp.sa.<A40-44> dp.st.<T40+> dp.scim.<A40-44> dp.audit.<A40-44>
Dropbox t sl.<W60+> sl.u.<W60+>
Duffel gt duffel_live_<B43> duffel_test_<B43>
Dynatrace gh dt0c01.<A24>.<A64> dt0s01.<A8-24>.<A64> dt0s02.<A8-24>.<A64> dt0s16.<A8-24>.<A64>
EasyPost g EZAK<A54> EZTK<A54>
ElevenLabs t sk_<H48>
Endor t endr+<W16>
Facebook gt EAAM<A80+> EAAC<A80+> EAAB<A80+> <D15-16>|<W27-40> <D15-16>%<W27-40>
Figma st figd_<W40+> figp_<W40+> figo_<W40+> figu_<W40+> figor_<W40+> figuh_<W40+>
Finage t API_KEY<A32>
Fleetbase t flb_live_<A20>
Flexport t shltm_<W40>
Fireworks t fw_<A22-24>
Flutterwave gt FLWSECK_TEST-<A12+> FLWSECK-<A32>-X FLWPUBK_TEST-<A32>-X FLWPUBK-<A32>-X
FlyIO gt fo1_<W43> fm1a_<B80+> fm1r_<B80+> fm2_<B80+>
Frameio gt fio-u-<B64>
Freemius g sk_<N29>
FullStory t na1.<B100>
Firecrawl t fc-<H32>
GitHub gtds ghp_<A36+> gho_<A36+> ghu_<A36+> ghs_<A36+> ghr_<A36+> github_pat_<W20+>
GitLab gtds glpat-<T20+> gldt-<W20+> glft-<W20+> glsoat-<W20+> glrt-<T20+> glrtr-<W20+> glcbt-<W20+> glffct-<W20+> glimt-<W20+> glptt-<W40+> glagent-<W40+> gloas-<W64> GR1348941<W20+> _gitlab_session=<A32>
GoCardless t live_<W40> sandbox_<W40>
Google gth GOOG1E<U55> AIza<W30+> GOCSPX-<W16+> ya29.<W16+> 1//0<W30+> AQ.<W40+>
Grafana gst eyJrIjoi<A60+> glc_<B30+> glsa_<A32>_<H8>
Groq ths gsk_<A52>
Harness gt pat.<W22>.<A24>.<A20> sat.<W22>.<A24>.<A20>
HashiCorp gts <A14>.atlasv1.<B60+> hvs.<W16+> hvb.<W16+> hvr.<W16+> s.<A24>
Heroku gt HRKU-AA<W58> HRKU-<G>
HubSpot t pat-na1-<G> pat-eu1-<G>
HuggingFace gts hf_<A34> api_org_<A34>
Infracost g ico-<A32>
Infisical g st.<G>.<H32>.<H32>
Intercom h dG9rO<B40+>
Intra42 gt s-s4t2ud-<H64> s-s4t2af-<H64>
Ionic h ion_<A42>
Klaviyo t pk_<H34> pk_<A6>_<H34>
LangSmith t lsv2_pt_<H32>_<H10> lsv2_sk_<H32>_<H10>
LaunchDarkly t api-<G> sdk-<G> mob-<G>
Lightspeed h lsxs_pt_<A32>
Linear gts lin_api_<A40> lin_oauth_<A40+>
Lob t live_<H35> test_<H35> live_pub_<H31> test_pub_<H31>
LocationIQ t pk.<A32>
Mailchimp td <H32>-us<D1-2>
Mailgun th key-<A32> <H32>-<H8>-<H8>
Mandrill h md-<W22>
Mapbox gth sk.<T60+> pk.eyJ<T50+> tk.eyJ<T50+>
MaxMind gt <A6>_<A29>_mmk
Mercury h secret-token:<W30+>
NewRelic gt NRAK-<A20+> NRII-<W20+> NRIQ-<W20+> NRBR-<H19> NRAL-<A20+> NRRA-<H42> NRAA-<H20+> <H32>FFFFNRAL <A32>FFFFNRAL eu01xx<H36>-NRMA AA<H40>-NRMA
Ngrok t 2<A26>_<D1><A20>
Nightfall t NF-<A32>
Netlify t nfp_<W36> nfc_<W36> nfo_<W36> nfu_<W36>
Notion gst ntn_<A40+> secret_<A43>
Npm gtds npm_<A36>
NuGet gh oy2<A43>
Nvidia t nvapi-<W60+>
Octopus gt API-<U26> API-<U25> API-<U29-34>
Okta t 00<W40>
Onfido h api_live.<T30+> api_live_ca.<T30+> api_live_us.<T30+> api_sandbox.<T30+>
OpenAI gtds sk-proj-<W16+> sk-svcacct-<W16+> sk-service-<W16+> sk-admin-<W16+> sk-None-<W16+> sk-<A32+>
OpenRouter t sk-or-v1-<H40+>
OpenShift g sha256~<W43>
PagarMe t ak_live_<A30> ak_test_<A30>
PagerDuty th u+<B18> pdus+_0XBPWQNF_<W14+>
Perplexity g pplx-<A32+>
Persona h persona_production_<W20+> persona_sandbox_<W20+>
Pganalyze t pgar_<A27>
PhotoRoom t sk_pr_<W40+>
Pinecone t pcsk_<W50+>
Plaid th access-sandbox-<G> access-production-<G> access-development-<G>
PlanetScale gt pscale_tkn_<T32+> pscale_oauth_<T32+> pscale_pw_<T32+> pscale_app_secret_<T32+>
PortainerIO t ptr_<B20+>
PostHog t phx_<W40+> phc_<A40+> phs_<W40+>
Postman gt PMAK-<H24>-<H34> PMAK-<W59>
Prefect gt pnu_<A36> pnb_<A36>
PubNub t pub-c-<G> sub-c-<G> sec-c-<B40+>
Pulumi gt pul-<H40>
PyPI gtd pypi-AgE<W40+>
Ramp t ramp_id_<A40> ramp_sec_<A48> ramp_tok_<A40+>
Razorpay t rzp_live_<A14> rzp_test_<A14>
ReadMe gt rdme_<A70>
Recharge t sk_<D1-2>x<D1>_<H64> sk_test_<D1-2>x<D1>_<H64>
Replicate t r8_<W37>
Robinhood t rh-api-<G>
Rootly t rootly_<H64>
RubyGems gt rubygems_<H48>
SaladCloud t salad_cloud_<A1-7>_<A7+>
Salesforce t 00<A13>!<T90+> 3MVG9<T80+> 5AEP861<T80+>
Samsara h samsara_api_<A30>
Sanity t sk<A79>
Scalingo g tk-us-<W48>
Scrapfly t scp-live-<A32> scp-test-<A32>
Segment h sgp_<A64>
SendGrid gtds SG.<T40+>
Sendinblue gt xkeysib-<H64>-<A16> xkeysib-<W64+> xsmtpsib-<W64+>
Sentry gt sntrys_eyJ<N60+> sntryu_<H64> sntrya_<H64>
SettleMint g sm_pat_<A16> sm_aat_<A16> sm_sat_<A16>
Shippo gt shippo_live_<H40> shippo_test_<H40>
Shopify gst shpat_<H32> shpca_<H32> shppa_<H32> shpss_<H32> shpua_<H32> shptka_<H32>
Slack gtds xoxb-<W11+> xoxp-<W11+> xoxa-<W11+> xoxr-<W11+> xoxs-<W11+> xoxo-<W11+> xoxe-<W11+> xoxc-<W11+> xoxd-<N20+> xoxe.xox<W20+> xapp-<D1-2>-<W9+> hooks.slack.com/services/<N20+> hooks.slack.com/workflows/<N20+> hooks.slack.com/triggers/<N20+>
Smooch t act_<A24>
SonarCloud t sqco_<A59> sqp_<H40> sqa_<H40> sqb_<H40> squ_<H40>
Sourcegraph gt sgp_<H16>_<H40> sgp_local_<H40> sgp_<H40> slk_<H64> sgd_<H64>
Spectral t spu-<A32>
Square gtd EAAA<B22+> sq0atp-<W22> sq0csp-<W40+> sq0idp-<W22> sq0idb-<W22> sq0ids-<W22>
Stripe gts sk_live_<A10+> sk_test_<A10+> sk_prod_<A10+> rk_live_<A10+> rk_test_<A10+> rk_prod_<A10+> pk_live_<A10+> pk_test_<A10+> whsec_<B13+> sk_<A18+> rk_<A18+> pk_<A18+> lk_<A18+>
StripeIntent t pi_<A24>_secret_<A25> seti_<A24>_secret_<A25>
StoryBlok t <A22>tt-<D6>-<W20>
Supabase th sbp_<A40> sbp_oauth_<A40> sb_secret_<W20+>
Tableau t <C22>==:<A32>
Tailscale st tskey-<A2-20>-<W16+>
Teams gt webhook.office.com/webhookb2/<N40+>
Teamwork t tkn.v1_<B72>
Telegram td <D8-10>:<W35>
Telnyx t KEY<D2><W53>
Tencent h AKID<A32>
TicketTailor t sk_<D4>_<D6>_<H32>
Tines t tines.com/webhook/<A32>/<A32>
TruffleHog t thog-key-<H16> thog-secret-<H32>
Twilio gtd SK<H32> AC<H32>
Typeform t tfp_<W40+>
Ubidots t BBFF-<A30>
Vercel s vcp_<A20+> vci_<A20+> vca_<A20+> vcr_<A20+> vck_<A20+> vercel_blob_rw_<W30+>
Voiceflow t VF.<H24>.<A16> VF.DM.<H24>.<A16> VF.WS.<H24>.<A16>
WakaTime h waka_<W36>
Webex t <A64>_<A4>_<G>
Xai t xai-<W60+>
Yandex h AQVN<W35> t1.<W60+> y0_<W50+>
Zapier t hooks.zapier.com/hooks/catch/<N10+>
Zoho t 1000.<H32>.<H32>
Zuplo h zpka_<W30+>
`;

/** Forms of the keys of well-known vendors, which must be found anywhere in a text. */
export const VENDOR_FORMS: readonly VendorForm[] = TABLE.trim()
  .split('\n')
  .flatMap((line) => {
    const [vendor = '', sources = '', ...forms] = line.split(' ');
    return forms.map((form) => ({ vendor, sources, form }));
  });
