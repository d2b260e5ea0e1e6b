import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { resourcesOf, templateOf } from './stack.ts';

describe('the API', () => {
  it('is behind IAM unless something else is asked for, and slow to a flood', () => {
    const template = templateOf();
    template.hasResourceProperties('AWS::ApiGatewayV2::Route', { AuthorizationType: 'AWS_IAM' });
    template.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      DefaultRouteSettings: { ThrottlingRateLimit: 20, ThrottlingBurstLimit: 40 },
      AccessLogSettings: Match.objectLike({
        Format: Match.not(Match.stringLikeRegexp('querystring|queryString')),
      }),
    });
    expect(Object.keys(resourcesOf(template, 'AWS::SecretsManager::Secret'))).toEqual([]);
  });

  it('can be read with a token from a secret that only its function may read', () => {
    const template = templateOf({ api: 'token' });
    const [secret] = Object.keys(resourcesOf(template, 'AWS::SecretsManager::Secret'));
    template.hasResourceProperties('AWS::ApiGatewayV2::Route', { AuthorizationType: 'NONE' });
    const policies = Object.values(resourcesOf(template, 'AWS::IAM::Policy')).filter(({ Properties }) =>
      JSON.stringify(Properties).includes('secretsmanager:GetSecretValue'),
    );
    expect(policies).toHaveLength(1);
    expect(JSON.stringify(policies[0]?.Properties)).toContain(`"Ref":"${secret}"`);
  });

  it('can be left out', () => {
    expect(Object.keys(resourcesOf(templateOf({ api: 'off' }), 'AWS::ApiGatewayV2::Api'))).toEqual([]);
  });
});
