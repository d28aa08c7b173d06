package org.sixfold.acceptance;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.OnRealBrowser;
import org.sixfold.testsupport.product.RunningProduct;

/**
 * Pages of the handlers before there is an answer, where it is a failure, and where it is empty.
 */
@OnRealBrowser
class WithoutAnAnswerInBrowserIT {

  private static final String GRID_MEMBER = "gm-33078400100705";
  private static final String DOCTOR = "dr-01";
  private static final String KEYS = "[...document.querySelectorAll('main [role=alert] button')]";

  private final RunningProduct product = SharedProduct.get();
  private final People people = new People(product);

  @Test
  void aFailureIsToldAndTriedAgain() {
    Hotline.Call call = new Hotline(people).somebodyAt("永康市东城街道五金城社区丽景苑5幢");
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("morning", "*/api/rounds/*");
    pages.put("reports", "*/api/rounds/*");
    pages.put("notices", "*/api/notices*");
    pages.put("work/calls", "*/api/calls*");
    pages.put("work/hand-over", "*/api/hand-over-notes*");
    pages.put("case/" + call.caseId(), "*/api/cases/*");
    pages.put("task/" + call.taskId(), "*/api/tasks/*");
    pages.put("tasks", "*/api/tasks?*");
    try (Browser browser = Browser.start()) {
      Look look = new Look(browser, "failed");
      Handler handler = new Handler(product, browser, GRID_MEMBER).ready();
      browser.evaluate("location.hash = '#/outbox'");
      browser.awaitText("没有待发送的内容");
      pages.forEach((page, calls) -> failAndMend(handler, look, page, calls));
      look.assertNothingFound();
    }
  }

  @Test
  void aRoundThatFailsIsToldAndTriedAgain() {
    try (Browser browser = Browser.start()) {
      Look look = new Look(browser, "failed");
      Handler doctor = new Handler(product, browser, DOCTOR).ready();
      failAndMend(doctor, look, "work/round", "*/api/doctors-round*");
      look.assertNothingFound();
    }
  }

  @Test
  void whatIsNotThereYetAndWhatIsNotThereAtAll() {
    try (Browser browser = Browser.start()) {
      Look look = new Look(browser, "without");
      Handler handler = new Handler(product, browser, GRID_MEMBER).ready();
      handler.connection().delay("*/api/tasks?*");
      browser.clickText("缺岗同事");
      browser.awaitText("正在");
      look.at("tasks-loading");
      handler.connection().heal();
      browser.awaitText("没有留在缺岗同事手里的任务");
      look.at("tasks-none");
      browser.clickText("筛选");
      browser.type("input[type=search]", "查无此人");
      browser.press("Enter");
      browser.awaitText("没有符合条件的任务");
      look.at("tasks-not-found", "查无此人");
      handler.connection().delay("*/api/rounds/*");
      browser.evaluate("location.hash = '#/morning'");
      browser.awaitText("正在");
      look.at("morning-loading");
      handler.connection().heal();
      look.assertNothingFound();
    }
  }

  private static void failAndMend(Handler handler, Look look, String page, String calls) {
    Browser browser = handler.browser();
    handler.connection().fail(calls);
    browser.evaluate("location.hash = '#/" + page + "'");
    browser.await(KEYS + ".length > 0");
    look.at(page.replaceFirst("/[0-9a-z]{10,}$", "").replace('/', '-'));
    handler.connection().heal();
    browser.evaluate(KEYS + ".forEach(key => key.click())");
    browser.await(KEYS + ".length === 0");
  }
}
