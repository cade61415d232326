import { deleteExpressConnect } from '../../../vpc/actions/delete-express-connect';
import { targetMutation } from '../target-mutation';

export const DeleteExpressConnectMutation = targetMutation({
  action: deleteExpressConnect,
  deletes: 'connection',
  inputDescription: 'The connection to delete, identified by its initiating interface.',
  description: 'Deletes both interfaces of a connection. Safe to repeat with the same clientToken.',
});
