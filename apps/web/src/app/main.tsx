import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { currentLanguage } from '../i18n/language';
import '../styles/app.css';
import { createAppRouter } from './router';
import { createQueryClient } from './query-client';

document.documentElement.lang = currentLanguage();

const queryClient = createQueryClient(() => {
  const here = router.state.location;
  if (here.pathname === '/sign-in') return;
  queryClient.clear();
  void router.navigate({ to: '/sign-in', search: { next: here.href } });
});
const router = createAppRouter(queryClient);

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);

// The type face comes after the first picture, so that nobody waits for it: its list of ranges alone is large.
void import('../styles/typeface');
