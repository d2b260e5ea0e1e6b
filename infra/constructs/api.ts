import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import {
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpIamAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { PipelineFunction } from './function.ts';
import type { IndexTable } from './index-table.ts';

export interface ApiProps {
  readonly mode: 'iam' | 'token';
  readonly table: IndexTable;
  readonly code: Code;
  readonly logRetentionDays: number;
}

/** Requests a second that the stage lets through: a newsroom's readers, not the world. */
const RATE = 20;
const BURST = 40;

/** The read-only HTTP API, behind IAM, or behind a token for feed readers, which can't sign requests. */
export class Api extends Construct {
  readonly url: string;
  readonly api: PipelineFunction;
  /** Where the token is read: given out by name, never by value. */
  readonly secretName?: string;

  constructor(scope: Construct, id: string, { mode, table, code, logRetentionDays }: ApiProps) {
    super(scope, id);
    const secret = mode === 'token' ? this.token() : undefined;
    this.api = new PipelineFunction(this, 'Api', {
      step: 'api',
      code,
      logRetentionDays,
      environment: {
        TABLE_NAME: table.tableName,
        ...(secret === undefined ? {} : { TOKEN_SECRET: secret.secretArn }),
      },
    });
    this.api.allow(['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'], [table.tableArn]);
    this.api.allow(
      ['dynamodb:Query'],
      (['feedDay', 'changeHour'] as const).map((name) => table.indexArn(name)),
    );
    if (secret !== undefined) {
      this.api.allow(['secretsmanager:GetSecretValue'], [secret.secretArn]);
      this.secretName = secret.secretName;
    }

    const http = new HttpApi(this, 'Http', {
      description: 'Ceasewire: who talks, who strikes',
      createDefaultStage: false,
    });
    const routes = http.addRoutes({
      path: '/{path+}',
      methods: [HttpMethod.GET, HttpMethod.HEAD],
      integration: new HttpLambdaIntegration('Lambda', this.api.lambda, { timeout: Duration.seconds(10) }),
      authorizer: mode === 'iam' ? new HttpIamAuthorizer() : new HttpNoneAuthorizer(),
    });
    for (const route of mode === 'token' ? routes : [])
      Validations.of(route).acknowledge({
        id: 'AwsSolutions-APIG4',
        reason: 'Feed readers cannot sign requests: the function itself refuses whoever lacks the token.',
      });
    const logs = new LogGroup(this, 'AccessLogs', {
      // The CDK's RetentionDays is a number of days.
      retention: logRetentionDays as RetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    http.addStage('Stage', {
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: RATE, burstLimit: BURST },
      // The default format has no query string, where a token may stand.
      accessLogSettings: { destination: new LogGroupLogDestination(logs) },
    });
    this.url = http.apiEndpoint;
  }

  private token(): Secret {
    const secret = new Secret(this, 'Token', {
      description: 'Whoever has it may read the Ceasewire API',
      generateSecretString: { passwordLength: 40, excludePunctuation: true },
    });
    Validations.of(secret).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason:
        'The token stands in the addresses that feed readers keep: rotated by hand, when its holders can be told.',
    });
    return secret;
  }
}
