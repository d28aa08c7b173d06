package org.sixfold.acceptance;

import org.sixfold.testsupport.product.RunningProduct;

/** A grid member with a device: what she does with the handlers' page. */
final class Handler implements AutoCloseable {

  private final RunningProduct product;
  private final String username;
  private Browser browser;

  Handler(RunningProduct product, Browser browser, String username) {
    this.product = product;
    this.browser = browser;
    this.username = username;
  }

  Browser browser() {
    return browser;
  }

  Kept kept() {
    return new Kept(browser);
  }

  Connection connection() {
    return browser.connection();
  }

  /** Signs in on a phone and waits until page and tasks are on the device. */
  Handler ready() {
    browser.screen(390, 844);
    browser.signIn(product, username);
    browser.await("navigator.serviceWorker.controller");
    kept().await("list", 1);
    return this;
  }

  void signIn() {
    browser.signInHere(username);
  }

  /** The app is closed and opened again where there is no signal. */
  void restartWithoutSignal() {
    browser = browser.restarted();
    browser.screen(390, 844);
    browser.connection().cut();
    browser.open(product.at("/"));
    browser.awaitText("我的任务");
  }

  void openTask(String id) {
    browser.evaluate("location.hash = '#/task/" + id + "'");
    browser.awaitText("接通情况");
  }

  void type(String field, String text) {
    browser.type("#f-" + field, text);
  }

  String typed(String field) {
    String input = "document.querySelector('#f-" + field + "')";
    browser.await(input);
    return browser.evaluate(input + ".value").asString();
  }

  /** The answers of somebody who came from an affected place, for the open phone check. */
  void fillIn(String address) {
    choose("SELF");
    browser.click("document.getElementById('f-identityStated')");
    choose("YES");
    type("address", address);
    choose("PHONE");
    browser.awaitText("涉及");
  }

  void submit() {
    browser.click("document.querySelector('button[type=submit]')");
  }

  private void choose(String value) {
    browser.click("document.querySelector('input[type=radio][value=" + value + "]')");
  }

  @Override
  public void close() {
    browser.close();
  }
}
