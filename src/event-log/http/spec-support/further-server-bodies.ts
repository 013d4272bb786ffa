import type { SERVER_BODIES } from './server-bodies';

/** Servers, each with a body in JSON or XML, the text that a user is told, and the fields that are named. */
const TEXTS = String.raw`
Magento ¦ {"message":"No such entity with %1 = %2","parameters":["cartId","42"]} ¦ No such entity with cartId = 42
Magento, by name ¦ {"message":"\"%fieldName\" is required. Enter and try again.","parameters":{"fieldName":"vlan"}} ¦ "vlan" is required. Enter and try again.
Magento errors ¦ {"message":"Bad","errors":[{"message":"\"%1\" is required","parameters":["vlan"]}]} ¦ Bad "vlan" is required
Kratos flow ¦ {"id":"x","type":"browser","ui":{"action":"a","method":"POST","messages":[{"id":4000006,"text":"The provided credentials are invalid.","type":"error"}],"nodes":[]}} ¦ The provided credentials are invalid.
Kratos node ¦ {"id":"x","ui":{"messages":[],"nodes":[{"type":"input","group":"password","attributes":{"name":"traits.email"},"messages":[{"id":4000002,"text":"Property email is missing.","type":"error"}]}]}} ¦ Property email is missing. ¦ #/traits/email
Ory ¦ {"error":{"code":403,"status":"Forbidden","reason":"The session is too old.","message":"The requested action was forbidden"}} ¦ The session is too old.
Frappe ¦ {"exc_type":"ValidationError","exception":"frappe.exceptions.ValidationError: Location is full","exc":"[\"Traceback (most recent call last):\\n File x\"]","_server_messages":"[\"{\\\"message\\\": \\\"Location is full\\\", \\\"title\\\": \\\"Message\\\"}\"]"} ¦ Location is full
Frappe, with two ¦ {"exc_type":"ValidationError","_server_messages":"[\"{\\\"message\\\": \\\"Location is full\\\"}\", \"{\\\"message\\\": \\\"VLAN is in use\\\"}\"]"} ¦ Location is full VLAN is in use
Frappe exception ¦ {"exc_type":"ValidationError","exception":"frappe.exceptions.ValidationError: Location is full"} ¦ Location is full
QuickBooks ¦ {"Fault":{"Error":[{"Message":"Duplicate Name","Detail":"The name is already used.","code":"6240","element":"Name"}],"type":"ValidationFault"},"time":"x"} ¦ The name is already used. ¦ #/Name
DHL ¦ {"instance":"/x","detail":"The shipment could not be created.","title":"Bad Request","status":400,"additionalDetails":["weight: must be positive"]} ¦ The shipment could not be created. weight: must be positive
DHL messages ¦ {"title":"Bad","status":400,"detail":"Wrong","additionalMessages":["1001: The sender is missing."]} ¦ Wrong 1001: The sender is missing.
DHL parcel ¦ {"status":{"title":"Bad Request","statusCode":400,"detail":"1 of 1 shipment failed."},"items":[{"sstatus":{"title":"x","statusCode":400},"validationMessages":[{"property":"shipper.name1","validationMessage":"Name is missing","validationState":"Error"}]}]} ¦ 1 of 1 shipment failed. Name is missing ¦ #/shipper/name1
Salesforce ¦ [{"message":"Required fields are missing: [Name]","errorCode":"REQUIRED_FIELD_MISSING","fields":["Name"]}] ¦ Required fields are missing: [Name] ¦ #/Name
Salesforce, of several ¦ {"compositeResponse":[{"body":[{"errorCode":"X","message":"It is in use"}],"httpStatusCode":400}]} ¦ It is in use
Salesforce, by result ¦ {"hasErrors":true,"results":[{"referenceId":"a","errors":[{"statusCode":"X","message":"It is in use","fields":["Vlan"]}]}]} ¦ It is in use ¦ #/Vlan
Shopify ¦ {"data":{"x":{"userErrors":[{"field":["input","vlan"],"message":"In use"}]}}} ¦ In use ¦ #/input/vlan
PayPal issue only ¦ {"name":"VALIDATION_ERROR","details":[{"field":"amount","issue":"Value is too high"}],"message":"Invalid request"} ¦ Invalid request Value is too high ¦ #/amount
Spring globalErrors ¦ {"title":"Bad","status":400,"detail":"Wrong","fieldErrors":{"vlan":"In use"},"globalErrors":["It is full"]} ¦ Wrong In use It is full ¦ #/vlan
ABP ¦ {"error":{"code":null,"message":"Your request is not valid!","details":"The following errors: - vlan","validationErrors":[{"message":"In use","members":["vlan"]}]}} ¦ Your request is not valid! In use ¦ #/vlan
Azure Storage in XML ¦ <?xml version="1.0"?><Error><Code>X</Code><Message>It is in use.\nRequestId:abc\nTime:2026</Message></Error> ¦ It is in use.
Microsoft Entra ¦ {"error":"invalid_grant","error_description":"AADSTS50126: Invalid username or password.\r\nTrace ID: x","error_codes":[50126]} ¦ AADSTS50126: Invalid username or password.
Confluence ¦ {"statusCode":400,"data":{"authorized":true,"valid":false,"errors":[{"message":{"key":"title.taken","args":[],"translation":"The title is taken"}}],"successful":false},"message":"com.x: wrong"} ¦ com.x: wrong The title is taken
Keycloak ¦ {"errorMessage":"User exists","field":"username","params":["a"]} ¦ User exists
FHIR ¦ {"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"invalid","details":{"text":"The name is missing"},"diagnostics":"line 3","expression":["Patient.name"]}]} ¦ The name is missing ¦ #/Patient/name
FHIR, for developers ¦ {"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"processing","diagnostics":"The name is missing"}]} ¦ The name is missing
ZodError stringified ¦ {"success":false,"error":{"name":"ZodError","message":"[\n  {\n    \"code\": \"too_small\",\n    \"path\": [\n      \"vlan\"\n    ],\n    \"message\": \"Too small\"\n  }\n]"}} ¦ Too small ¦ #/vlan
Zod, as a tree ¦ {"errors":[],"properties":{"vlan":{"errors":["In use"]}}} ¦ In use ¦ #/vlan
class-validator, nested ¦ [{"property":"port","children":[{"property":"vlan","constraints":{"isInt":"It must be a number"},"children":[]}]}] ¦ It must be a number ¦ #/port/vlan
Strapi 3 ¦ {"statusCode":400,"error":"Bad Request","message":[{"messages":[{"id":"Auth.form.error.email.taken","message":"Email is already taken."}]}],"data":[]} ¦ Bad Request Email is already taken.
Directus ¦ {"errors":[{"message":"Value for field \"vlan\" has to be unique.","extensions":{"code":"RECORD_NOT_UNIQUE","field":"vlan"}}]} ¦ Value for field "vlan" has to be unique. ¦ #/vlan
Facebook ¦ {"error":{"message":"(#100) Param x","type":"OAuthException","code":100,"error_user_title":"No","error_user_msg":"Choose another name","fbtrace_id":"x"}} ¦ Choose another name
Xero ¦ {"ErrorNumber":10,"Type":"ValidationException","Message":"A validation exception occurred","Elements":[{"ValidationErrors":[{"Message":"The code is not unique"}]}]} ¦ A validation exception occurred The code is not unique
Adyen v2 ¦ {"type":"x","errorCode":"30_112","title":"Invalid parameters","detail":"Wrong","invalidFields":[{"name":"vlan","message":"In use"}],"status":422} ¦ Wrong In use ¦ #/vlan
Braintree ¦ {"errors":[{"message":"No","extensions":{"errorClass":"VALIDATION","inputPath":["input","vlan"]},"path":["x"]}]} ¦ No ¦ #/input/vlan
Flask-RESTful ¦ {"message":{"vlan":"It is missing"}} ¦ It is missing ¦ #/vlan
Flask-smorest ¦ {"code":422,"errors":{"json":{"vlan":["It is missing."]}},"status":"Unprocessable Entity"} ¦ It is missing. ¦ #/vlan
JSend ¦ {"status":"fail","data":{"vlan":"It is in use"}} ¦ It is in use ¦ #/vlan
Zuora ¦ {"success":false,"processId":"x","reasons":[{"code":1,"message":"It is full"}]} ¦ It is full
Oracle ADF ¦ {"title":"Bad Request","status":"400","detail":"It is full","o:errorDetails":[{"detail":"Empty","o:errorPath":"/Vlan"}]} ¦ It is full Empty ¦ #/Vlan
Symfony, of a form ¦ {"code":400,"message":"Validation Failed","errors":{"children":{"vlan":{"errors":["It is in use."]},"name":{}}}} ¦ Validation Failed It is in use. ¦ #/vlan
CakePHP ¦ {"message":"A validation error occurred","url":"/x","code":422,"errorCount":1,"errors":{"vlan":{"_empty":"It is in use."}}} ¦ A validation error occurred It is in use. ¦ #/vlan
Quarkus classic ¦ {"exception":null,"propertyViolations":[],"classViolations":[],"parameterViolations":[{"constraintType":"PARAMETER","path":"create.vlan","message":"In use","value":"7"}],"returnValueViolations":[]} ¦ In use ¦ #/create/vlan
Eve ¦ {"_status":"ERR","_issues":{"vlan":"must be unique"},"_error":{"code":422,"message":"Insertion failure"}} ¦ Insertion failure must be unique ¦ #/vlan
Odoo rpc ¦ {"jsonrpc":"2.0","id":1,"error":{"code":200,"message":"Odoo Server Error","data":{"name":"odoo.exceptions.ValidationError","debug":"Traceback","message":"It is full","arguments":["It is full"]}}} ¦ Odoo Server Error It is full
JSON-RPC data ¦ {"jsonrpc":"2.0","id":1,"error":{"code":-32602,"message":"Invalid params","data":"vlan is missing"}} ¦ Invalid params vlan is missing
OpenStack ¦ {"badRequest":{"code":400,"message":"Invalid input for vlan."}} ¦ Invalid input for vlan.
OpenStack Neutron ¦ {"NeutronError":{"type":"X","message":"It is full","detail":""}} ¦ It is full
VMware ¦ {"type":"com.vmware.vapi.std.errors.invalid_argument","value":{"error_type":"X","messages":[{"id":"x","default_message":"It is full","args":[]}]}} ¦ It is full
Juniper ¦ {"ietf-restconf:errors":{"error":[{"error-type":"application","error-tag":"invalid-value","error-path":"/a","error-message":"It is full"}]}} ¦ It is full ¦ #/a
RESTCONF XML ¦ <?xml version="1.0"?><errors xmlns="urn"><error><error-type>application</error-type><error-message>It is full</error-message></error></errors> ¦ It is full
Redfish ¦ {"error":{"code":"Base.1.0.GeneralError","message":"See ExtendedInfo","@Message.ExtendedInfo":[{"MessageId":"x","Message":"It is full","RelatedProperties":["#/Vlan"]}]}} ¦ See ExtendedInfo It is full ¦ #/Vlan
GSMA ¦ {"messageId":"SVC0001","text":"It is full","variables":[]} ¦ It is full
OMA parlay ¦ {"requestError":{"serviceException":{"messageId":"SVC0002","text":"Invalid input %1","variables":["vlan"]}}} ¦ Invalid input vlan
Infobip ¦ {"requestError":{"serviceException":{"messageId":"BAD_REQUEST","text":"Bad request","validationErrors":{"vlan":["In use"]}}}} ¦ Bad request In use ¦ #/vlan
Vonage ¦ {"type":"x","title":"Bad","detail":"It is full","instance":"y","invalid_parameters":[{"name":"vlan","reason":"In use"}]} ¦ It is full In use ¦ #/vlan
Zoho ¦ {"data":[{"code":"MANDATORY_NOT_FOUND","details":{"api_name":"Last_Name"},"message":"required field not found","status":"error"}]} ¦ required field not found
Contentful ¦ {"sys":{"type":"Error","id":"ValidationFailed"},"message":"Validation error","details":{"errors":[{"name":"required","path":["fields","vlan"],"details":"The property is required"}]}} ¦ Validation error The property is required ¦ #/fields/vlan
WooCommerce ¦ {"code":"rest_invalid_param","message":"Invalid parameter(s): vlan","data":{"status":400,"params":{"vlan":"vlan is not of type integer."},"details":{"vlan":{"code":"x","message":"vlan is not of type integer.","data":{}}}}} ¦ Invalid parameter(s): vlan vlan is not of type integer. ¦ #/vlan
USPS XML ¦ <?xml version="1.0"?><Error><Number>80040b1a</Number><Source>x</Source><Description>Authorization failure</Description></Error> ¦ Authorization failure
Plaid ¦ {"display_message":"The provided credentials were not correct.","error_code":"X","error_message":"the credentials","error_type":"ITEM_ERROR"} ¦ The provided credentials were not correct.
Open Banking ¦ {"Code":"400 BadRequest","Id":"x","Message":"Wrong","Errors":[{"ErrorCode":"X","Message":"It is full","Path":"Data.Vlan"}]} ¦ Wrong It is full ¦ #/Data/Vlan
Berlin Group ¦ {"tppMessages":[{"category":"ERROR","code":"FORMAT_ERROR","text":"It is full","path":"vlan"}]} ¦ It is full ¦ #/vlan
FluentValidation ¦ [{"propertyName":"Vlan","errorMessage":"In use","attemptedValue":7,"severity":0}] ¦ In use ¦ #/Vlan
FluentValidation PD ¦ {"title":"x","status":400,"errors":[{"propertyName":"Vlan","errorMessage":"In use"}]} ¦ x In use ¦ #/Vlan
GeoServer XML ¦ <?xml version="1.0"?><ServiceExceptionReport><ServiceException code="X">It is full</ServiceException></ServiceExceptionReport> ¦ It is full
OWS XML ¦ <?xml version="1.0"?><ows:ExceptionReport xmlns:ows="x"><ows:Exception exceptionCode="X"><ows:ExceptionText>It is full</ows:ExceptionText></ows:Exception></ows:ExceptionReport> ¦ It is full
New Relic ¦ {"error":{"title":"It is full"}} ¦ It is full
Hetzner ¦ {"error":{"code":"invalid_input","message":"invalid input in field 'vlan'","details":{"fields":[{"name":"vlan","messages":["is in use"]}]}}} ¦ invalid input in field 'vlan' is in use ¦ #/vlan
Scaleway ¦ {"type":"invalid_arguments","message":"invalid argument(s)","details":[{"argument_name":"vlan","reason":"constraint","help_message":"must be < 4095"}]} ¦ invalid argument(s) must be < 4095 ¦ #/vlan
Megaport ¦ {"message":"Validation failed","terms":"x","data":"VLAN in use"} ¦ Validation failed VLAN in use
Equinix ¦ [{"errorCode":"EQ-1","errorMessage":"It is full","errorDomain":"x","additionalInfo":[{"property":"vlan","reason":"In use"}]}] ¦ It is full In use ¦ #/vlan
Epic ¦ {"errorCode":"errors.com.x","errorMessage":"Sorry {0} is full","messageVars":["Sydney"],"numericErrorCode":1,"originatingService":"x"} ¦ Sorry Sydney is full
HERE ¦ {"title":"Bad","status":400,"code":"E1","cause":"It is full","action":"Try another","correlationId":"x"} ¦ It is full
TomTom ¦ {"detailedError":{"code":"BAD_INPUT","message":"It is full","target":"vlan"}} ¦ It is full
MediaWiki ¦ {"error":{"code":"x","info":"The title is bad","*":"See"},"servedby":"y"} ¦ The title is bad
CKAN ¦ {"help":"http","success":false,"error":{"__type":"Validation Error","name":["Missing value"]}} ¦ Validation Error Missing value ¦ #/name
Sage ¦ [{"$severity":"error","$dataCode":"X","$message":"It is full","$source":"vlan"}] ¦ It is full ¦ #/vlan
Dropbox ¦ {"error_summary":"path/not_found/..","error":{".tag":"path"},"user_message":{"locale":"en","text":"It is full"}} ¦ It is full
Wix ¦ {"message":"vlan has size 0","details":{"validationError":{"fieldViolations":[{"field":"vlan","description":"has size 0"}]}}} ¦ vlan has size 0 ¦ #/vlan
ACME ¦ {"type":"urn:ietf:params:acme:error:malformed","detail":"Some identifiers were bad","subproblems":[{"type":"x","detail":"Invalid underscore","identifier":{"type":"dns","value":"_a"}}]} ¦ Some identifiers were bad Invalid underscore
an envelope with a text ¦ {"success":false,"data":"It is full"} ¦ It is full
messages ¦ {"success":false,"messages":["It is full","Empty"]} ¦ It is full Empty
messages as records ¦ {"messages":[{"type":"error","text":"It is full"}]} ¦ It is full
errors with a text ¦ {"errors":[{"text":"It is full"}]} ¦ It is full
a result ¦ {"resultCode":"1","resultMessage":"It is full"} ¦ It is full
ServiceStack ¦ {"ResponseStatus":{"ErrorCode":"NotEmpty","Message":"Name is empty","StackTrace":"x","Errors":[{"ErrorCode":"NotEmpty","FieldName":"Name","Message":"Name is empty"}]}} ¦ Name is empty ¦ #/Name
a proxy ¦ {"statusCode":400,"body":"{\"message\":\"It is full\"}"} ¦ It is full
exceptions ¦ {"exceptions":[{"message":"It is full"}]} ¦ It is full
a code and words in a language ¦ {"message":"E17","localizedMessage":"It is full"} ¦ It is full
a code and words ¦ {"error":"E17","friendlyMessage":"It is full"} ¦ It is full
Liferay json-ws ¦ {"exception":"com.liferay.portal.kernel.exception.NoSuchUserException","throwable":"com.liferay.portal.kernel.exception.NoSuchUserException: No User exists with the key 12"} ¦ No User exists with the key 12
Auth0 password ¦ {"name":"PasswordStrengthError","message":"Password is too weak","code":"invalid_password","description":{"rules":[{"message":"At least %d characters in length","format":[8],"code":"lengthAtLeast","verified":false},{"message":"Contain at least:","code":"containsAtLeast","verified":true}],"verified":false},"policy":"* At least 8 characters in length","statusCode":400} ¦ Password is too weak At least 8 characters in length
FHIR text ¦ {"resourceType":"OperationOutcome","text":{"status":"generated","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>The name is missing</p></div>"},"issue":[{"severity":"error","code":"required"}]} ¦ The name is missing
Cisco ACI ¦ {"totalCount":"1","imdata":[{"error":{"attributes":{"code":"103","text":"Invalid DN uni/tn-x"}}}]} ¦ Invalid DN uni/tn-x
Palo Alto ¦ {"@status":"error","@code":"12","msg":{"line":["VLAN is in use"]}} ¦ VLAN is in use
Palo Alto XML ¦ <response status="error" code="12"><msg><line>VLAN is in use</line></msg></response> ¦ VLAN is in use
Fortinet ¦ {"http_method":"POST","results":{},"error":-5,"status":"error","cli_error":"VLAN is in use"} ¦ VLAN is in use
Azure Resource Manager ¦ {"error":{"code":"DeploymentFailed","message":"At least one resource failed","details":[{"code":"Conflict","message":"{\"error\":{\"code\":\"X\",\"message\":\"Name taken\"}}"}]}} ¦ At least one resource failed Name taken
Sanity ¦ {"error":{"description":"The mutation failed","items":[{"error":{"description":"Document exists","type":"x"}}],"type":"mutationError"}} ¦ The mutation failed Document exists
a batch of tRPC ¦ [{"error":{"json":{"message":"Name is taken","code":-32009,"data":{"code":"CONFLICT","httpStatus":409}}}}] ¦ Name is taken
valibot ¦ {"issues":[{"kind":"schema","type":"string","message":"Name is empty","path":[{"type":"object","key":"name"}]}]} ¦ Name is empty ¦ #/name
Cloudflare ¦ {"success":false,"errors":[{"code":1004,"message":"DNS Validation Error","error_chain":[{"code":9021,"message":"Invalid TTL."}]}],"messages":[],"result":null} ¦ DNS Validation Error Invalid TTL.
HubSpot ¦ {"status":"error","message":"Property values were not valid","correlationId":"x","validationResults":[{"isValid":false,"message":"Email is invalid","name":"email"}]} ¦ Property values were not valid Email is invalid ¦ #/email
RIPE NCC ¦ {"errormessages":{"errormessage":[{"severity":"Error","text":"Syntax error in %s","args":[{"value":"mnt-by"}]}]}} ¦ Syntax error in mnt-by
Google ErrorInfo ¦ {"error":{"code":403,"message":"Permission denied on x.","status":"PERMISSION_DENIED","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"CONSUMER_INVALID","domain":"x"}]}} ¦ Permission denied on x.
AJV in data ¦ {"name":"BadRequest","message":"Wrong","data":[{"instancePath":"/vlan","keyword":"type","params":{"type":"number"},"message":"must be number"}],"errors":{}} ¦ Wrong
Payload ¦ {"errors":[{"name":"ValidationError","data":{"errors":[{"message":"It is empty","path":"title"}]},"message":"A field is wrong"}]} ¦ A field is wrong It is empty ¦ #/title
Clerk ¦ {"errors":[{"code":"x","message":"already exists","long_message":"That address is taken."}]} ¦ That address is taken.
GraphQL ¦ {"errors":[{"message":"It is full","path":["createOrder"],"locations":[{"line":2,"column":3}]}]} ¦ It is full
Apollo Server ¦ {"errors":[{"message":"It is full","path":["createOrder"],"extensions":{"code":"BAD_USER_INPUT"}}]} ¦ It is full
a failure ¦ {"failure":{"reason":"It is full"}} ¦ It is full
`;

/** For specs: more bodies, whose names or places of words differ from those of {@link SERVER_BODIES}. */
export const FURTHER_SERVER_BODIES: typeof SERVER_BODIES = TEXTS.trim()
  .split('\n')
  .map((line) => {
    const [server = '', body = '', message = '', pointers = ''] = line.split(' ¦ ');
    return [
      server,
      body.startsWith('<') ? body.replaceAll('\\n', '\n') : (JSON.parse(body) as unknown),
      message,
      pointers.split(' ').filter(Boolean),
    ];
  });
