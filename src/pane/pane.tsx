/** The entry of the pane's bundle. The pane itself is still to come: until then the page says so. */
import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <main>
      <h1>Soát Phụ lục</h1>
      <p>Khung kiểm tra đang được xây dựng.</p>
    </main>,
  );
}
