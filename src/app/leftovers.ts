/** The app registers no service worker; one that is there is a development mock of an earlier visit. */
export async function removeLeftoverServiceWorkers(browser: Navigator): Promise<void> {
  if (!('serviceWorker' in browser)) return;
  const registrations = await browser.serviceWorker.getRegistrations();
  await Promise.all(registrations.map((registration) => registration.unregister()));
}
