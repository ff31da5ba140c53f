import { installOffer } from '../state/app';

/** Takes the browser up on its offer to install. An offer can be taken up once; the browser makes a new one later. */
export async function installOffered(): Promise<void> {
  const offer = installOffer.value;
  installOffer.value = null;
  await offer?.prompt();
}
