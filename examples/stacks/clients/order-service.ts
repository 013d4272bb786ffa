import { create, toBinary } from '@bufbuild/protobuf';
import { type GenService, fileDesc, serviceDesc } from '@bufbuild/protobuf/codegenv2';
import {
  type EmptySchema,
  FileDescriptorProtoSchema,
  type StringValueSchema,
  file_google_protobuf_empty,
  file_google_protobuf_wrappers,
} from '@bufbuild/protobuf/wkt';
import { base64Encode } from '@bufbuild/protobuf/wire';

const call = (name: string) => ({
  name,
  inputType: '.google.protobuf.StringValue',
  outputType: '.google.protobuf.Empty',
});

/** For specs: `shop.proto` as a descriptor of the Protocol Buffers compiler. */
const SHOP = create(FileDescriptorProtoSchema, {
  name: 'shop.proto',
  package: 'shop.v1',
  syntax: 'proto3',
  dependency: ['google/protobuf/empty.proto', 'google/protobuf/wrappers.proto'],
  service: [{ name: 'OrderService', method: [call('Cancel'), call('Look')] }],
});

interface Call {
  readonly methodKind: 'unary';
  readonly input: typeof StringValueSchema;
  readonly output: typeof EmptySchema;
}

/** For specs: the service as generated code declares it. */
export const OrderService: GenService<{ cancel: Call; look: Call }> = serviceDesc(
  fileDesc(base64Encode(toBinary(FileDescriptorProtoSchema, SHOP)), [
    file_google_protobuf_empty,
    file_google_protobuf_wrappers,
  ]),
  0,
);
