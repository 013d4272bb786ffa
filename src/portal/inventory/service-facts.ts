import { DatePipe } from '@angular/common';
import { Component, input } from '@angular/core';

import type { Service } from '../../portal-api/contract/index.ts';
import { speedChoices } from './speed-choices';
import { SpeedPipe } from './speed-pipe';
import { termName } from './term-months';

/** What is known about a service. */
@Component({
  selector: 'portal-service-facts',
  imports: [DatePipe, SpeedPipe],
  templateUrl: './service-facts.html',
  styleUrl: './service-facts.scss',
})
export class ServiceFacts {
  readonly service = input.required<Service>();

  protected readonly speedChoices = speedChoices;
  protected readonly termName = termName;
}
