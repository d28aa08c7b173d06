// A Chromium with phones that share nothing, and how somebody gets to a page on them.
import puppeteer from 'puppeteer-core';
import { gridMember } from './seed.mjs';

export function launch() {
  return puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A new phone in a language; the page keeps which in its local storage. */
export async function phone(browser, base, language) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 390, height: 844, deviceScaleFactor: 2, isMobile: true });
  await page.goto(`${base}/own/`);
  await page.evaluate((lang) => localStorage.setItem('sixfold.lang', lang), language);
  await page.goto('about:blank');
  return { page, close: () => context.close() };
}

export async function signIn(page, base) {
  await page.goto(`${base}/`);
  await page.waitForSelector('#username');
  await page.type('#username', gridMember);
  await page.type('#password', 'sixfold');
  await page.click('button[type=submit]');
  await page.waitForSelector('.tasks');
}

export async function enterCode(page, base, { own, code }) {
  await page.goto(`${base}/own/${own}`);
  await page.waitForSelector('#code');
  await page.type('#code', code);
  await page.click('button[type=submit]');
  await page.waitForSelector('a[href^="tel:"]');
}
