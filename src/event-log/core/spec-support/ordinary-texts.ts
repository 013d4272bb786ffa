/** For specs: texts as portals show them, near all that announces secrets, but with nothing secret in them. */
export const ORDINARY_TEXTS: readonly string[] = String.raw`
Password changed ¦ Password changed by Ann ¦ The password of Ann was changed ¦ Reset the password of Ann ¦
Reset the password for 3 users ¦ Passwords do not match ¦ Password and confirmation do not match ¦
Password reset was rejected ¦ Password reset link was sent to ann2@example.com ¦
Password change was refused: too many attempts ¦ Password policy was updated ¦ Password policy 2 was applied ¦
Password policy: 12 characters, 90 days ¦ Password expires in 14 days ¦ Password expires on 2026-12-31 ¦
Password expired 2026-11-30 ¦ Your password expires at 10:30 ¦ Your password was last changed on 2026-11-30 at 10:30 ¦
Password last changed 3 days ago ¦ Password is incorrect ¦ The password is weak ¦ The password is too common ¦
The password is correct ¦ The password is case sensitive ¦ The password is not valid for this account ¦
Password must contain at least 1 digit ¦ Password must not contain your name ¦ Password: required ¦ Password: weak ¦
Password: Strong ¦ Password: medium strength ¦ Password: policy not met ¦ Password: minimum length not met ¦
Password: please choose another ¦ Password: last changed 3 days ago ¦ Password: changed by Ann Lee on Monday ¦
Password: sent by mail to the company admin ¦ Password: rules of the company apply here ¦
Password: as agreed with the operations team ¦ Password: only admins may change it ¦
Password: see your company handbook ¦ Password: your current sign in password ¦
Password: Ann reset hers yesterday evening ¦ Username: taken, password: too short ¦
Username: unknown. Password: wrong ¦ Username: Required Password: Required ¦ User: Ann, password: unchanged ¦
Login: disabled, password: kept ¦ Email: ann@example.com, password: unchanged ¦ Wrong password or user name ¦
Wrong password ¦ Wrong password, 2 attempts left ¦ Wrong password for ann2 ¦ Wrong password for VXC-1234567 ¦
Invalid password ¦ Login with password failed ¦ Login with password is disabled ¦
Log in with your password to continue ¦ Sign in without password ¦ Sign in with password, then with a code ¦
Temporary password sent ¦ Temporary password was sent to ann ¦ Initial password expires in 24 hours ¦
One-time password sent ¦ One-time passwords are off ¦ New password saved ¦ Old password is wrong ¦
Current password does not match ¦ Confirm password ¦ Forgot password? ¦ Password for Sydney-2026 changed ¦
Password for VXC 1234567 was changed ¦ Password of router edge7 was changed ¦ Password of MCR-12 rotated ¦
Password manager is recommended ¦ Password length 12 ¦ Password length: 12 ¦ Password age 90 days ¦
Password strength 3 of 5 ¦ Password attempts 3 ¦ Password attempts: 3 ¦ Password history: 5 ¦
Password rotation 2026-11-30 ¦ Password group A12 ¦ Password sign-in for Sydney ¦ Password-based sign-in is off ¦
Password (required) ¦ Password * required ¦ Password & security ¦ Password/PIN is required ¦ Passphrase is required ¦
Passphrase is correct ¦ Passphrase: required ¦ Passphrase must have at least four words ¦
Passphrase: must have at least four words ¦ Passphrase: at least five words ¦ The passphrase is too short ¦
The passphrase is not correct ¦ The passphrase is set by your company ¦ Passphrase: set by the company admin ¦
Passphrase for Sydney changed by Ann ¦ Seed phrase was not saved ¦ Recovery phrase: not set ¦
Recovery phrase: not set up yet ¦ Recovery phrase: keep it in a safe place ¦ Recovery phrase saved ¦
The recovery phrase is shown once ¦ The token expired on 2026-11-30 ¦ Token expires on 2026-11-30 ¦
Token expired 2026-11-30 ¦ Token valid until 2026-11-30T10:00:00Z ¦ Token: expired ¦ Token: expired on 2026-11-30 ¦
Token expires: 2026-11-30 ¦ Token expiry 2026-11-30 ¦ Token lifetime 3600 seconds ¦ Token lifetime: 3600 ¦
Token refreshed ¦ Token was revoked by Ann ¦ Token ring VLAN 200 ¦ Token "ci-2026" was revoked ¦
Token ci-2026 was revoked ¦ Token edge-7 was created ¦ Token of Ann was revoked ¦ Token 12 of 20 was revoked ¦
Token count 1234 ¦ Tokens: 1,200 ¦ Tokens: 1200 ¦ Access token: none ¦ Access token: 2026-11-28 ¦
Access tokens: 3 active ¦ Access token created on 2026-11-28 ¦ API token limit reached ¦ Secret rotated ¦
Secret created 2026-11-28 ¦ Client secret expires 2026-11-28 ¦ Client secrets: 2 ¦ Secret: not set ¦ Secret: none ¦
API key: none ¦ API key: read only ¦ API key: not allowed ¦ API key: 2 of 5 used ¦ API key limit 5 ¦ API keys 3 of 5 ¦
API key for Sydney-2026 was created ¦ API key of Ann was revoked ¦ API key ci-deploy-2 was revoked ¦
API key names are unique ¦ Service key: Sydney to Perth ¦ Service key: 10 Gbps ¦ Service key expires 2026-12-31 ¦
Service key expires on 2026-12-31 ¦ Service key for port A-1000-2000 was created ¦ Service key limit: 1000 ¦
Key exchange: IKEv2 ¦ Key: value ¦ Key account manager: Ann Lee ¦ Key date 2026-11-30 ¦ Key figures 2026 ¦
Key length 2048 ¦ Key id 1234567 ¦ Key: A-1000-2000 ¦ Key: 1000-2000 ¦ Primary key 12 exists ¦
Encryption key rotated ¦ Signing key changed on 2026-11-30 ¦ Licence key missing ¦ License: MIT ¦
Pin code is required ¦ PIN is required ¦ PIN changed ¦ Pin the row to the top ¦ Pin 4 of the patch panel ¦
PIN: required ¦ PIN must have 4 digits ¦ PIN attempts: 3 ¦ Pinned 3 rows ¦ Postal code 2000 ¦ Postal code: 10115 ¦
Postcode 2000 is outside the area ¦ Country code +61 ¦ Country code: AU ¦ Area code 02 ¦ Zip code 94107 ¦
Product code A-1000-2000 ¦ Code A-1000-2000 is unknown ¦ Error code 40001 ¦ Error code: VLAN_IN_USE ¦
Code 40001: VLAN in use ¦ Status code 409 ¦ HTTP 409 Conflict ¦ Exit code 1 ¦ Promo code SUMMER26 is not valid ¦
Promo code: SUMMER26 ¦ Discount code SPRING-2026 was applied ¦ Colour code #ff8800 ¦ QR code scanned ¦
Verification code sent ¦ Verification code was sent to +61 400 123 456 ¦ Verification code expires in 10 minutes ¦
Verification code is wrong ¦ Enter the code we sent to ann@example.com ¦ Recovery codes created ¦
Recovery codes: 8 left ¦ Backup code used ¦ Security code is required ¦ Security question updated ¦
Security group sg-0123 updated ¦ CVV is required ¦ CID A-1000-2000 is up ¦ Session expired ¦ Session of Ann ended ¦
Session 12 of 20 ¦ Session timeout 30 minutes ¦ Session ID is missing ¦ BGP session 10.0.0.1 is down ¦
BGP session: 10.0.0.1 is down ¦ Cookie settings saved ¦ Cookie: required ¦ Cookies: accepted ¦ Cookies are off ¦
Cookie policy accepted on 2026-11-30 ¦ Set cookie preferences ¦ Authorization: required ¦ Authorization failed ¦
Authentication: SAML ¦ Basic plan chosen ¦ Basic support: 8x5 ¦ Bearer: 10G ¦ Order 4711 was placed ¦
Order A-1000-2000 was placed ¦ Order number 1000-2000-3000 ¦ Order no. 4500012345 ¦ Purchase order PO-2026-000123 ¦
PO number: 4500012345 ¦ Invoice 2026-000123 was paid ¦ Invoice INV-2026-00042 is overdue ¦
Ticket INC0012345 was opened ¦ Ticket #12345 ¦ Ticket: CHG0031234 ¦ Ticket A-1000-2000 closed ¦ Case 00123456 ¦
Reference 1000-2000-3000 ¦ Customer number 1000-2000 ¦ Customer number: 1000-2000-3000 ¦ Account number 1000-2000 ¦
Account: 1000-2000-3000 ¦ Tax number 12-3456789 ¦ ABN 51 824 753 556 ¦ ABN: 51824753556 ¦ VAT DE123456789 ¦
VAT number: DE123456789 ¦ VAT GB 123 4567 89 ¦ EORI GB123456789000 ¦ BIC COBADEFFXXX ¦ SWIFT: DEUTDEFF500 ¦
LEI 529900T8BM49AURSDO55 ¦ ISIN US0378331005 ¦ SKU DE12345678901234567890X ¦ Serial number FCW2140L0GJ ¦
Serial DE4457129983 ¦ Part number 1000-2000-3000 ¦ Tracking number 1Z999AA10123456784 ¦ Container MSCU1234565 ¦
Call 555-123-4567 ¦ Call +1 415-555-0199 ¦ Call 0800 123 456 ¦ Phone: 02 9876 5432 ¦ Phone: 415-555-0199 ¦
Phone: +49 30 123456 ¦ Fax: +49 30 123456-78 ¦ 2026-11-30 ¦ 2026-11-30T10:00:00Z ¦ 2026-11-30 10:00:00.123 +01:00 ¦
30.11.2026 10:00 ¦ 11/30/2026 10:00 AM ¦ From 2026-11-30 to 2026-12-31 ¦ Between 10:00 and 12:30 ¦
UUID 8f14e45f-ceea-467f-a0e6-5b1f7a2b3c4d ¦ Service 8f14e45f-ceea-467f-a0e6-5b1f7a2b3c4d was deployed ¦
Trace 4bf92f3577b34da6a3ce929d0e0e4736 ¦ Request id 01HZY3T5K8Q9W7X6V5B4N3M2A1 ¦
Commit 2cef17c0a1b2c3d4e5f60718293a4b5c6d7e8f90 ¦ Build 2026.11.30-1234 ¦ Version 2.10.3-rc.1 ¦ Port edge-7 ¦
Port edge-7-sydney-2026 ¦ Port Sydney-Wharf-A1 100G ¦ Port ge-0/0/1.200 ¦ Port xe-0/0/1:3 ¦ Port Ethernet1/2/3 ¦
Port TenGigE0/0/0/1 ¦ Port port-channel12 ¦ VLAN 100-200 ¦ VLAN: 100-200-300 ¦ VLANs 100, 200, 300 ¦ ASN 64512:100 ¦
Route target 64512:100 ¦ Community 64512:100 ¦ Community: 64512:100 ¦ BGP community 64512:100 was added ¦
MAC 00:1b:44:11:3a:b7 ¦ MAC 001b.4411.3ab7 ¦ IPv6 2001:db8::1/64 ¦ 10.0.0.0/24 via 10.0.0.1 ¦
10.0.0.1:8443 is unreachable ¦ Host db.example.com:5432 is down ¦ Circuit SYD-PER-0001 ¦ Cross connect XC-1000-2000 ¦
Rack 12, unit 40 ¦ Latitude -33.8688, longitude 151.2093 ¦ Speed 1000-2000 Mbps ¦
Speed changed from 1000 to 2000 Mbps ¦ Speed -p is unknown ¦ Flag -p is unknown ¦ Option -u is not supported ¦
Options -a and -b exclude each other ¦ Run docker run -p 8080:80 portal ¦ Run ssh -p 2222 ann@host ¦
Run psql -h db -p 5432 -U ann ¦ Run mysql -u ann -p ¦ Run curl -sS https://portal.example.com/health ¦
Run curl -u ann https://portal.example.com ¦ Run mkdir -p a/b ¦ Run git commit -a -m fix ¦
Run tar -xzf a.tar.gz -C /srv ¦ Run kubectl get pods -w ¦ Run grep -w 100 file ¦ Run zip -r a.zip a ¦
Run curl -b cookies.txt https://portal.example.com ¦ Run npm ci && npm run dev -- --port 4200 ¦ mysql is not running ¦
mysql - database of the portal ¦ curl returned 22 ¦ redis -a cache- is full ¦ Set user:group to ann:staff ¦
Scope read:services write:orders ¦ Role admin:full ¦ Time 10:00:00 user:ann ¦ Contact ann@example.com:8443 ¦
From: ann@example.com, to: bob@example.com ¦ Mail to "Ann Lee" <ann@example.com> ¦
http://localhost:4200/services?state=LIVE&tab=usage ¦
https://portal.example.com:8443/orders/4711?mail=ann@example.com ¦ https://portal.example.com/@ann:8443/orders ¦
https://portal.example.com/orders/A-1000-2000#step-2 ¦ /api/services/8f14e45f-ceea-467f-a0e6-5b1f7a2b3c4d/ports/7 ¦
/company/users?role=admin&sort=name&page=2 ¦ sort=name&page=2&user%5Brole%5D=admin ¦ filter%5Bstate%5D=LIVE ¦
Server=db; Database=orders; Encrypt=True ¦ host=db port=5432 dbname=orders ¦ user=ann role=admin ¦
{"user":"ann","role":"admin","port":7} ¦ {\"user\":\"ann\",\"role\":\"admin\"} ¦
{"password":{"minLength":8,"maxLength":64}} ¦ {"passwordPolicy":"12 characters"} ¦
{\"error\":\"Password must be at least 8 characters\"} ¦ {\"password\":\"This field is required.\"} ¦
{"token":{"expires":"2026-11-30"}} ¦ {"tokenExpiresAt":"2026-11-30T10:00:00Z"} ¦ {"keyCount":3,"tokenCount":12} ¦
name="password" is required ¦ Field name="password" was empty ¦
Content-Disposition: form-data; name="file"; filename="a.csv" ¦ jdbc:postgresql://db/orders ¦
jdbc:oracle:thin:@db:1521:orders ¦ redis://cache:6379/0 ¦ amqp://queue:5672/orders ¦ postgres://db:5432/orders ¦
mongodb://a:27017,b:27017/orders ¦ AccountName=orders ¦ SharedAccessKeyName=RootManageSharedAccessKey ¦
DefaultEndpointsProtocol=https ¦ -----BEGIN CERTIFICATE----- ¦
-----BEGIN PUBLIC KEY----- MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A -----END PUBLIC KEY----- ¦
Upload your private key in PEM form ¦ SSN is required ¦ SSN: required ¦ SSN must have 9 digits ¦
Social security number is required ¦ Social security contributions 2026 ¦ Number 123-45-6789 is not in service ¦
Part 123-45-6789 was ordered ¦ IBAN is required ¦ IBAN: required ¦ IBAN is not valid ¦
IBAN DE00 0000 0000 0000 0000 00 is not valid ¦ Account ending in 3000 was debited ¦ Card ending in 4242 was charged ¦
Visa •••• 4242 was declined ¦ Card expires 12/27 ¦ Amount 1.234.567,89 EUR ¦ Amount $1,234,567.89 ¦
Total: 12 345,67 € ¦ 3 x 10 Gbps = 30 Gbps ¦ Deploy 3 of 12 ¦ Speed change 42 was denied by Lena Park ¦
Configuration "edge" saved ¦ Configuration 'pass-through' saved ¦ Bypass enabled ¦ Boarding pass sent ¦
Passed 12 of 12 checks ¦ Pass 2 of 3 ¦ Compass and map ¦ Tokyo, Osaka and Kyoto ¦ Keyboard shortcuts ¦
Monkey 3 is up ¦ Turkey 2026 ¦ Keystone-2 is up ¦ Passau 94032 ¦ Pinot 2026 ¦ Opinion 1234 ¦ Secretary Ann Lee ¦
Hotkey Ctrl+K ¦ Mapping code to name ¦ Barcode 4006381333931 ¦ Decode failed at 1234 ¦ Encoded 12 files ¦
Unicode U+00E9 ¦ Author: Ann Lee ¦ Authority: RIPE NCC ¦ Authenticated by SAML ¦ Signature required ¦
Signed by Ann Lee on 2026-11-30 ¦ Certificate expires 2026-12-31 ¦ Certificate serial 1000-2000-3000 ¦
Credentials are wrong ¦ Credentials: wrong ¦ Credentials of Ann were reset ¦ Invalid credentials ¦
Connection 1000-2000 is up ¦ Connection: 1000-2000 ¦ Connection A-1000-2000 was approved ¦
Connection string is missing ¦ Connected 3 of 12 ¦ Cloud region eu-central-1 ¦ Cloud: aws, region: ap-southeast-2 ¦
Seed data loaded ¦ Basic auth is off ¦ Remember me on this device ¦ Log in at 10:00 ¦ Password "Reset" was rejected ¦
Password [Policy] was updated ¦ The "password" is wrong ¦ The field "Password" is wrong ¦ "Password" is required ¦
'Password' was not accepted ¦ Password 'current' is wrong ¦ Password field: "Required" ¦ Password (current) is wrong ¦
Password of "Ann Lee" was changed ¦ Password rule "minimum length" was added ¦ Password type 7 is weak ¦
Password type7 is weak ¦ Password for OAuth2 client changed ¦ Password over HTTP2 is blocked ¦
Password SHA256 is slow ¦ Password sign-in with FIDO2 failed ¦ Password rules v2 apply ¦ Password reset 2 of 3 ¦
Password reset 12345 was sent ¦ Password reset order 4711 ¦ Password ticket INC0012345 ¦
Password INC0012345 was closed ¦ Passwords of 12 users were reset ¦ Passwords: 12 characters or more ¦
Passwords: 1,200 imported ¦ Password: 12+ characters ¦ Password: ≥ 12 characters ¦ Password: minimum length 12 ¦
Password: one upper case letter, one digit ¦ Password: letters digits and signs ¦ Password: cannot reuse last five ¦
Password: Ann Lee changed it today ¦ Password: unchanged since 2026-11-30 ¦ Password: 14 days left ¦
Passphrase: words separated by blanks ¦ Passphrase: five or more words ¦ Passphrase: different words please ¦
Passphrase: changed yesterday by Ann Lee ¦ Passphrase changed for Wi-Fi Sydney ¦ The passphrase is stored encrypted ¦
The passphrase is different from yours ¦ The passphrase is known only to Ann ¦ Recovery phrase: written down by Ann ¦
Seed phrase: twelve words in order ¦ Secret words: none ¦ Backup words were printed ¦
Your recovery phrase has 12 words ¦ Mnemonic: not available ¦ Login: Ann / Password: unchanged ¦
Account: Fabric, password: required ¦ User: 12 found, password: none ¦ Email: required, password: required ¦
E-mail: invalid, Password: missing ¦ Account: 4711 Password: expired ¦ Token: 2026-11-30 ¦ Token: 10.0.0.1 ¦
Token: 12:30 ¦ Token: 2 of 3 ¦ Token 2026-11-30-0001 expired ¦ Token 10-20 is out of range ¦ Service key: 10-20 ¦
Service key: 2026-11-30 ¦ Service key: A-1000 ¦ Service keys: 10, 20, 30 ¦ Service key for 1000-2000-3000 ¦
Key 1000-2000-3000 not found ¦ Key: 1000-2000-3000 ¦ Recovery key saved ¦ Activation key sent ¦ Product key missing ¦
Access key 12 of 20 ¦ Account key: required ¦ Session: 1000-2000-3000 ¦ Session 1000-2000-3000 ended ¦
Wi-Fi key is required ¦ Wi-Fi: 12 networks ¦ Ticket: 1000-2000-3000 ¦ Sort code 20-00-00 ¦ Sort code: 20-04-15 ¦
Routing number 021000021 ¦ Card ending 4242-0000 ¦ Company number 12-34-56-78 ¦ Phone 02-98-76-54-32 ¦
Phone: 02-98-76-54-32 ¦ Order 12-34-56-78 placed ¦ X-Request-Id: abc ¦ X-Trace: sydney ¦ X-Cache: hit ¦
x-ratelimit-remaining: 12 ¦ Header x-api-key: required ¦ Header X-API-Key: missing ¦ X-Token-Count: 12 ¦
See //cdn.example.com/a.js ¦ See //cdn.example.com:8443/a@2.0.0/index.js ¦ //ann@example.com ¦
https://cdn.example.com/npm/pkg@1.2.3/dist ¦ https://cdn.example.com:443/npm/@scope/pkg@1.2.3/dist ¦
https://portal.example.com/u/@ann ¦ git@github.com:org/repo.git ¦ ssh://git@github.com:22/org/repo.git ¦
mailto:ann@example.com ¦ sip:ann@example.com:5060 ¦ urn:isbn:0451450523 ¦
See docs: //portal.example.com/docs: section 3 @ann ¦ Meeting 10:00 @ Sydney ¦ Ratio 3:2 @ 60 Hz ¦
Speed 10:100@Sydney ¦ Run it with -v ¦ Run it with -p 80 ¦ Run it with -u ¦ Value -1 is out of range ¦
Range -10 to -1 ¦ Offset -5 minutes ¦ Balance: -12.50 EUR ¦ Sydney -Perth ¦ Sydney -perth ¦ Edge -- Core ¦
curl: (22) The requested URL returned error: 409 ¦ curl -I https://portal.example.com ¦
curl -u ann https://portal.example.com:8443/a ¦ mysql -h db -P 3306 -u ann orders ¦
mysql: [Warning] Using a password on the command line interface can be insecure ¦ mysqldump -u ann orders ¦
mongosh --port 27017 ¦ redis-cli -h cache -p 6379 ¦ docker login failed ¦ docker login -u ann ¦
docker run -it -p 5432:5432 postgres ¦ ldapsearch -x -b dc=example ¦ zip -q -r a.zip a ¦ sshpass is not installed ¦
snmpwalk -v2c -On 10.0.0.1 ¦ ssh -p 22 ann@10.0.0.1 ¦ http -v GET https://portal.example.com ¦ az login ¦
DE12 3456 7890 ¦ DE12 Sydney to PERTH 1234 ¦ BE12 VLAN 200 to 300 in Sydney ¦ AT20 PORT 1234 5678 9012 ¦
Port DE22 in FR27 ¦ Room GB12 ABCD 1234 5678 9012 34 ¦ Flight BA2490 to SYD ¦ Rack IE22, row IT27 ¦
SE24 - SYD - 1000 2000 3000 4000 5000 ¦ Part no. CH93 0076 2011 6238 5295 8 ¦ 123 45 6789 ¦ Call 123-45-6789 ¦
Social security: 123 ¦ SSN field is required ¦ Cookie "lang" was set ¦ Cookies: lang, theme ¦ Set-Cookie is blocked ¦
cookie consent: yes; tracking: no ¦ form-data; name="file" is missing ¦
Content-Disposition: form-data; name="city" Sydney ¦
-----BEGIN CERTIFICATE REQUEST----- MIIC -----END CERTIFICATE REQUEST----- ¦
---- BEGIN SSH2 PUBLIC KEY ---- AAAA ---- END SSH2 PUBLIC KEY ---- ¦ Private lines: 12 ¦ Private-Lines: 12 ¦
Unexpected token: '<' ¦ Unexpected token < in JSON at position 0 ¦ Unexpected token 'a', "abc" is not valid JSON ¦
Code 2001 is in use ¦ Code: 12345 in use by Ann ¦ Product code 40001 is in use ¦
{"password":{"changedAt":"2026-11-30T10:00:00Z"}} ¦ {"pin":{"length":4}} ¦ {"keys":["sydney","perth"]} ¦
{\"message\":\"Password is required\",\"field\":\"password\"} ¦
"{\"field\":\"token\",\"message\":\"Token expired on 2026-11-30\"}" ¦ &quot;Password&quot; is required ¦
{&quot;password&quot;:&quot;is required&quot;} ¦ Ann &amp; Bob changed the password ¦ a%20b=c&d%5Be%5D=f ¦
name%5Bfirst%5D=Ann&state=NSW ¦ password: Dieses Feld ist erforderlich ¦
password: Das Passwort muss mindestens acht Zeichen lang sein ¦ Passwort: mindestens acht Zeichen lang ¦
password: ce champ est obligatoire ¦ password: este campo es obligatorio ¦
password: este campo debe contener caracteres especiales ¦ password: questo campo deve essere compilato ¦
password: dit veld moet ingevuld zijn ¦ Passphrase: mindestens vier Wörter ¦ Passphrase: muss vier Worte haben ¦
Login host:db-2026 failed ¦ Login error AADSTS50011: redirect URI mismatch ¦ Authentication failed: ORA-01017 ¦
Credentials: SAML / OAuth2 ¦ Password hint was saved ¦ Use Sydney2026 as password hint ¦ Use VLAN100 as inner tag ¦
Set the password to expire in 90 days ¦ Password changed from 203.0.113.7 to 203.0.113.8 ¦
Password changed from Chrome 130 on Windows ¦ Password for ada99 is weak ¦ Password of edge-7 is 90 days old ¦
Password for port 12: VLAN100 ¦ The password you entered (8 characters) is too short ¦ Settings → Password → Change ¦
| Password | 12 characters | ¦ **Password:** must have 12 characters ¦ - Password: required ¦ password: tooShort ¦
#/password: minLength 12 ¦ Password: >= 12 characters ¦ setPassword() failed ¦ MFA 2026 roll-out ¦ MFA: 1200 users ¦
2FA is required for 123456 users ¦ Security codes: 10 left ¦ Passcode must have 6 digits ¦
Bestätigungscode läuft in 10 Minuten ab ¦ Prüfziffer stimmt nicht ¦ Código de verificación enviado ¦
Clé API créée ¦ mDP 1.4 to HDMI ¦ Das Passwort ist 90 Tage alt ¦ La contraseña es de 12 caracteres ¦
パスワードは12文字以上で入力してください ¦ 密码是8位以上 ¦ Service key: SYD1-PER1-MEL1 ¦ net use is deprecated ¦
net user ada /active:no ¦ radius-server is down ¦ key-string is required ¦ ps -u ada -p 1234 ¦
mot de passe : ce champ est obligatoire ¦ contraseña: este campo es obligatorio ¦
Das Kennwort ist abgelaufen ¦ Ihr Kennwort läuft am 30.11.2026 ab ¦ Ihr Code läuft in 10 Minuten ab ¦
TAN-Verfahren wurde geändert ¦ Zugangsdaten: per E-Mail verschickt ¦ Steuer-ID: erforderlich ¦
Schlüssel „Sydney-2026“ wurde angelegt ¦ Mot de passe : 12 caractères minimum ¦ Votre code postal est 75008 ¦
Votre code client : C-1000 ¦ Jeton révoqué le 30/11/2026 ¦ Clé privée : RSA 2048 ¦
Clé de service « Sydney-2026 » créée ¦ Contraseña incorrecta: 2 intentos restantes ¦ Su código postal es 28001 ¦
Código de verificación enviado al +34 612 345 678 ¦ Clave: A-1000-2000 ¦ Palabra clave: edge7 ¦
Usuario: Ana, contraseña: obligatoria ¦ 14 dni pozostało ¦ Senha expira em 30/11/2026 ¦ CNPJ 12.345.678/0001-95 ¦
Chave de serviço criada: Sydney-2026 ¦ Password errata: 2 tentativi rimasti ¦ Codice cliente 4711 ¦
Wachtwoord verloopt op 30-11-2026 ¦ Verificatiecode verzonden naar +31 6 12345678 ¦ Hasło to nie wszystko ¦
Kod pocztowy 00-950 ¦ Salasana on vaihdettu 30.11.2026 ¦ Пароль истекает 30.11.2026 ¦ Код ошибки 40001 ¦
كلمة المرور هي 8 أحرف على الأقل ¦ رمز التحقق أرسل إلى +971501234567 ¦ パスワードは90日で失効します ¦
パスワードは2026年12月31日に期限切れです ¦ 認証コードは10分間有効です ¦ 密码：必填 ¦ 密码将于2026年12月31日过期 ¦
비밀번호는 90일 후 만료됩니다 ¦ PIN on the card was reset ¦ Pin of connector A is 12 ¦ Security code on the back is required ¦
Passport number: required ¦ Passport photo uploaded 2026-11-30 ¦ Credentials are read / write ¦ Login page / step 2 ¦
ann@example.com: VLAN100 was added ¦ git@github.com:org/repo2.git ¦ docker run --user 1000:1000 portal ¦
Price $5$ per port ¦ https://portal.example.com/account/8f14e45f-ceea-467f-a0e6-5b1f7a2b3c4d ¦ fc-port-7 is up ¦
<password required="true"/> ¦ Je suis en ligne ¦ BSN-7 port ¦ Standard plan 2026 ¦
set session timeout 1800 ¦ set pin attempts 3 ¦ set description "Password rotated 2026-11-30" ¦ ip ssh version 2 ¦
enable password is not configured ¦ username ada privilege 15 ¦ ntp server 10.0.0.7 key 17 ¦ key chain EDGE ¦
crypto key generate rsa modulus 2048 ¦ standby 1 priority 110 ¦ snmpwalk -v3 -l authPriv 10.0.0.7 ¦
Password (8 characters or more): required ¦ Password (optional): leave empty to keep it ¦ PIN (4 digits): required ¦
Token (expires 2026-11-30): revoked ¦ API key (staging) was revoked ¦ [token] expired ¦ Pin) 4 of connector ¦
fields: ("password", "email") ¦ t("password.label", "Password") ¦ translate("api-key", "API key") ¦
<th>Password</th> <td>changed</td> ¦ <label>Password</label><input type="password"> ¦ <b>Token</b><i>expired</i> ¦
variable "region" { default = "eu-west-1" } ¦ function login(user: string, password: string): void ¦
UPDATE services SET name=? WHERE id=? [parameters: ('Edge 7', 17)] ¦ getConnection("db-1", "orders", "eu-west-1") ¦
10:30:45:123 order:4711 ¦ 2001:db8:85a3:1204:0:8a2e:370:7334 ¦ urn:ietf:params:oauth:grant-type:device_code ¦
Card 4242 expires 04/29, 123 transactions ¦ Order 4711 of 12/26, 120 pieces ¦ Site code 4711: nobody may tell ¦
HS code 851762 is shared with the carrier ¦ Invitation code: required ¦ Restore words from the backup ¦
Salt Lake City, Utah 84101 ¦ HMAC verification failed ¦ HMAC: SHA-256 ¦ Key content has changed ¦
PSK "Guest" was renamed ¦ Mode : EAP "enterprise" ¦ pulumi config set region eu-west-1 ¦
curl --cert client.pem --key client.key https://api.example.com ¦ portal-api-7f9c6d5b8-x2x4q was restarted ¦
sdk-version-2026 is old ¦ fw_update_2026_11_30_edge ¦ v1.0-beta-2026 ¦ Su código es el correcto ¦
Le jeton de Ada est le premier ¦ Password          : required ¦ The passcode for room 12 is required
`
  .trim()
  .split(/\s¦\s/);
