package org.sixfold.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.OnRealBrowser;
import org.sixfold.testsupport.product.Database;
import org.sixfold.testsupport.product.ListFile;
import org.sixfold.testsupport.product.Pause;
import org.sixfold.testsupport.product.RunningProduct;
import tools.jackson.databind.JsonNode;

/**
 * A police officer at a gate at ten in the evening: who waits is registered from the phone, with
 * and without a signal, their needs are noted with one key, and the officer who decides now is one
 * key away. Nobody is phoned at that hour.
 */
@OnRealBrowser
class GateAtNightInBrowserIT {

  private static final String POLICE = "po-01";
  private static final String OFFICER = "do-02";
  private static final String FIRST = "吕安城";
  private static final String SECOND = "徐安河";

  @Test
  void whoWaitsIsRegisteredAndCaredForAndNothingIsLost() {
    try (RunningProduct product =
            RunningProduct.start(
                Database.h2(), "timelapse", "--sixfold.clock.start=2021-12-11T22:00:00+08:00");
        Browser browser = Browser.start()) {
      People people = new People(product);
      Look look = new Look(browser, "gate");
      Handler police = new Handler(product, browser, POLICE).ready();
      Effort registration = Effort.count(browser);
      browser.clickText("卡口");
      browser.awaitText("现在没有人等候");
      assertThat(callTarget(browser))
          .as("the officer whose shift it is")
          .isEqualTo("tel:" + phoneOf(people, OFFICER));

      register(browser, FIRST, 31_001);
      browser.awaitText(FIRST + "已登记");
      assertSoonDone(registration, "a case at the gate");
      browser.await(card(FIRST) + "?.innerText.includes('还剩 1:5')");
      tap(browser, FIRST, "保暖");
      browser.await(card(FIRST) + ".innerText.includes('未解决')");
      police.kept().await("outbox/", 0);
      assertNeeds(people, FIRST, "WARMTH open");
      look.at("waiting", FIRST);

      police.connection().cut();
      register(browser, SECOND, 31_002);
      browser.awaitText(SECOND + "已存在本机");
      tap(browser, SECOND, "药品");
      tap(browser, FIRST, "保暖");
      browser.await(card(FIRST) + ".innerText.includes('已解决')");
      police.kept().await("outbox/", 3);
      look.at("without-signal", FIRST, SECOND);
      police.restartWithoutSignal();
      Browser again = police.browser();
      again.evaluate("location.hash = '#/work/gate'");
      again.await(card(SECOND) + "?.innerText.includes('未解决')");
      assertThat(callTarget(again)).isEqualTo("tel:" + phoneOf(people, OFFICER));
      advance(people, "PT10M");
      police.connection().restore();
      police.kept().await("outbox/", 0);
      assertNeeds(people, FIRST, "WARMTH met");
      assertNeeds(people, SECOND, "MEDICINE open");

      tellOfLeaving(again, people);
      assertNobodyIsPhoned(product, people);
      noteTooLate(police, people);
      look.assertNothingFound();
    }
  }

  /** Talked to and waiting for doctor and officer, the second one goes. */
  private static void tellOfLeaving(Browser browser, People people) {
    JsonNode waits =
        held(people).stream()
            .filter(one -> one.path("name").asString().equals(SECOND))
            .findFirst()
            .orElseThrow();
    Effort effort = Effort.count(browser);
    browser.click(Browser.withText(".hold", SECOND) + "?.querySelector('a[href^=\"#/task\"]')");
    browser.await("document.querySelector('#f-docNo')");
    assertThat(browser.evaluate("document.querySelector('#f-docNo').value").asString())
        .as("typed once, when the person was stopped")
        .isEqualTo(ListFile.document(31_002));
    write(browser, "f-place", "东卡口");
    write(browser, "f-saidFrom", "外地返回");
    write(browser, "f-personSays", "行程码未更新");
    browser.click("document.querySelector('input[type=radio][value=INDOORS]')");
    browser.click("document.querySelector('input[type=radio][value=WILLING]')");
    effort.choose("#f-outcome", "CONCERNED");
    browser.click("document.querySelector('.task button[type=submit]')");
    browser.awaitText("接下来");
    assertSoonDone(effort, "the talk at the gate");
    assertThat(held(people).stream().filter(one -> one.path("name").asString().equals(SECOND)))
        .as("since the moment that was registered")
        .extracting(one -> one.path("since"))
        .containsExactly(waits.path("since"));
    browser.evaluate("location.hash = '#/work/gate'");
    browser.await(card(SECOND) + "?.innerText.includes('已离开')");
    browser.clickText("已离开");
    browser.clickText(SECOND + "确已离开");
    browser.await("!" + card(SECOND));
    Pause.until(
        Duration.ofSeconds(20),
        "the clock of who left has ended",
        () -> held(people).stream().noneMatch(one -> one.path("name").asString().equals(SECOND)));
  }

  /** Noted where there was no signal, and sent when the limit had come: it stays to be seen. */
  private static void noteTooLate(Handler police, People people) {
    Browser browser = police.browser();
    police.connection().cut();
    tap(browser, FIRST, "厕所");
    police.kept().await("outbox/", 1);
    advance(people, "PT2H");
    assertThat(held(people)).as("free at the limit, signed or not").isEmpty();
    police.connection().restore();
    browser.awaitText("需要处理 1 项");
    browser.evaluate("location.hash = '#/outbox'");
    browser.awaitText("发送时等候已经结束");
    assertThat(browser.text()).contains("厕所").contains(FIRST);
    browser.picture("gate-too-late");
    assertThat(browser.accessibilityViolations()).isEmpty();
    browser.clickText("放弃");
    police.kept().await("outbox/", 0);
  }

  private static void assertNobodyIsPhoned(RunningProduct product, People people) {
    Hotline.Call call = new Hotline(people).somebodyAt("永康市东城街道五金城社区东方名城3幢");
    try (Handler member = new Handler(product, Browser.start(), "gm-33078400100708").ready()) {
      Browser browser = member.browser();
      browser.clickText("逐个拨打");
      browser.awaitText("现在没有可拨打的人员。");
      browser.awaitText(call.name() + " · 明天 08:00 起 · 夜间不打扰");
      assertThat(
              browser
                  .evaluate("document.querySelectorAll('main a[href^=\"tel:\"]').length")
                  .asInt())
          .as("nobody's number is offered")
          .isZero();
      assertThat(browser.accessibilityViolations()).isEmpty();
    }
  }

  /** The product's clock stands while the device's runs on. */
  private static void advance(People people, String duration) {
    people.as("command-1").post("/api/clock/advance", Map.of("duration", duration)).expect(200);
  }

  /** A case from the phone in 60 seconds. */
  private static void assertSoonDone(Effort effort, String what) {
    System.out.println(effort.told(what));
    assertThat(effort.seconds()).as(effort.told(what)).isBetween(5.0, 60.0);
  }

  private static void write(Browser browser, String id, String text) {
    browser.click("document.getElementById('" + id + "')");
    browser.insert(text);
  }

  private static void register(Browser browser, String name, int number) {
    write(browser, "gate-name", name);
    write(browser, "gate-document", ListFile.document(number));
    browser.click(Browser.withText("form button", "登记"));
  }

  private static String card(String name) {
    return Browser.withText(".hold", name);
  }

  private static void tap(Browser browser, String name, String need) {
    browser.click(
        "[..."
            + card(name)
            + "?.querySelectorAll('.need-keys button') ?? []].find(key => key.innerText.includes('"
            + need
            + "'))");
  }

  private static String callTarget(Browser browser) {
    String link = "document.querySelector('main a[href^=\"tel:\"]')";
    browser.await(link);
    return browser.evaluate(link + ".getAttribute('href')").asString();
  }

  private static String phoneOf(People people, String username) {
    return people
        .as("command-1")
        .get("/api/members?role=DECIDING_OFFICER")
        .expect(200)
        .path("items")
        .valueStream()
        .filter(member -> member.path("username").asString().equals(username))
        .map(member -> member.path("phone").asString())
        .findFirst()
        .orElseThrow();
  }

  private static void assertNeeds(People people, String name, String... needs) {
    assertThat(needsOf(people, name)).containsExactly(needs);
  }

  private static List<String> needsOf(People people, String name) {
    List<String> found = new ArrayList<>();
    held(people).stream()
        .filter(one -> one.path("name").asString().equals(name))
        .flatMap(one -> one.path("needs").valueStream())
        .forEach(
            need ->
                found.add(
                    need.path("need").asString()
                        + (need.path("metAt").isNull() ? " open" : " met")));
    return found;
  }

  private static List<JsonNode> held(People people) {
    Stream<JsonNode> held =
        people.as(POLICE).get("/api/gate-duty").expect(200).path("held").valueStream();
    return held.toList();
  }
}
