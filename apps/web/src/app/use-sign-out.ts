import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { SignOutDocument } from '../gql/graphql';
import { request } from './graphql';

/** Leaves nothing of the person in the page: the whole cache goes before the sign-in page is shown. */
export function useSignOut() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const router = useRouter();
  return useMutation({
    mutationFn: () => request(SignOutDocument, {}),
    onSuccess: async () => {
      queryClient.clear();
      await navigate({ to: '/sign-in', search: {} });
      await router.invalidate();
    },
  });
}
