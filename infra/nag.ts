import { Stack, Validations } from 'aws-cdk-lib';
import type { Construct, IConstruct } from 'constructs';

/** Accepts one wildcard of a policy, named as narrowly as cdk-nag can, so that a wildcard added later is still found. */
export function acceptWildcard(scope: Construct, arn: string, reason: string): void {
  Validations.of(scope).acknowledge({ id: `AwsSolutions-IAM5[Resource::${nagName(scope, arn)}]`, reason });
}

/** An ARN as cdk-nag writes it in a finding: references in angle brackets. */
function nagName(scope: IConstruct, arn: string): string {
  return write(Stack.of(scope).resolve(arn));
}

function write(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return String(value);
  if ('Ref' in value) return `<${String(value.Ref)}>`;
  if ('Fn::GetAtt' in value && Array.isArray(value['Fn::GetAtt']))
    return `<${value['Fn::GetAtt'].join('.')}>`;
  if ('Fn::Join' in value && Array.isArray(value['Fn::Join'])) {
    const [separator, parts] = value['Fn::Join'];
    if (Array.isArray(parts)) return parts.map(write).join(String(separator));
  }
  return JSON.stringify(value);
}
