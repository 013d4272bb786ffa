import { DatePipe } from '@angular/common';
import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { Service } from '../../../portal-api/contract/index.ts';
import { speedChoices } from '../words/speed-choices';
import { SpeedPipe } from '../words/speed-pipe';
import { termName } from '../words/term-months';
import { vlanName } from '../words/vlan-name';

/** The facts about a service. */
@Component({
  selector: 'portal-service-facts',
  imports: [DatePipe, RouterLink, SpeedPipe],
  templateUrl: './service-facts.html',
  styleUrl: '../../theme/facts.scss',
})
export class ServiceFacts {
  readonly service = input.required<Service>();

  protected readonly speedChoices = speedChoices;
  protected readonly termName = termName;
  protected readonly vlanName = vlanName;
}
