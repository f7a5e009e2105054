/** The file host keeps the contract of hosts. */
import { describeHostContract } from '../../contract/host-contract.js';
import { makeFileHost } from './file-host.js';

describeHostContract('.xlsx', makeFileHost);
