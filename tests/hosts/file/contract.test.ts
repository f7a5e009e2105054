/** The file door keeps the contract of doors. */
import { describeDoorContract } from '../../contract/door-contract.js';
import { makeFileHost } from './file-host.js';

describeDoorContract('.xlsx', makeFileHost);
