import type { UseQueryResult } from '@tanstack/react-query';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Refusal } from '../../api/request';
import type { CommunitiesQuery, NetworkScopeInput, OrganizationMeasuresQuery, PathsQuery } from '../../graphql';
import type { Community, Industry, MeasuresById } from '../answers';
import { type Changes, type NetworkState, TABS, tabOf } from '../state';
import { useSay } from '../texts';
import { Analysis } from './Analysis';
import { Brokers } from './Brokers';
import { Communities } from './Communities';
import { Mixing } from './Mixing';
import { OrganizationTab } from './OrganizationTab';
import { Stars } from './Stars';

export interface Asked {
  measures: UseQueryResult<OrganizationMeasuresQuery, Refusal>;
  communities: UseQueryResult<CommunitiesQuery, Refusal>;
  paths: UseQueryResult<PathsQuery, Refusal>;
}

interface Shown {
  state: NetworkState;
  scope: NetworkScopeInput;
  asked: Asked;
  measures: MeasuresById | undefined;
  communities: readonly Community[];
  industries: readonly Industry[];
  onChoose: (id: string | undefined) => void;
  onChange: (changes: Changes, replace?: boolean) => void;
}

/** Beside the network: the organization chosen, or what the network as a whole tells. */
export function Panel({ state, scope, asked, measures, communities, industries, onChoose, onChange }: Shown) {
  const say = useSay();
  const hasOrganization = state.organization !== undefined && tabOf(state) === 'organization';
  const byDefault = state.organization === undefined ? 'stars' : 'organization';
  return (
    <aside className={hasOrganization ? 'panel as-sheet' : 'panel'} aria-label={say('panel')}>
      <Tabs
        className="tabs"
        selectedKey={tabOf(state)}
        onSelectionChange={(tab) => onChange({ tab: tab === byDefault ? undefined : String(tab) })}
      >
        <TabList className="tab-list" aria-label={say('panel')}>
          {TABS.map((tab) => (
            <Tab key={tab} id={tab} className="panel-tab">
              {say(tab)}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="organization">
          {state.organization === undefined ? (
            <p className="hint">{say('pickNode')}</p>
          ) : (
            <OrganizationTab
              key={state.organization}
              id={state.organization}
              {...{ state, scope, asked, measures, communities, onChoose, onChange }}
            />
          )}
        </TabPanel>
        <TabPanel id="stars">
          <Stars {...{ state, industries, onChoose, onChange }} />
        </TabPanel>
        <TabPanel id="mixing">
          <Mixing scope={scope} />
        </TabPanel>
        <TabPanel id="brokers">
          <Brokers scope={scope} onChoose={onChoose} />
        </TabPanel>
        <TabPanel id="analysis">
          <Analysis id={state.analysis} {...{ scope, onChoose, onChange }} />
        </TabPanel>
        <TabPanel id="communities">
          <Communities {...{ state, scope, asked: asked.communities, communities, onChange }} />
        </TabPanel>
      </Tabs>
    </aside>
  );
}
