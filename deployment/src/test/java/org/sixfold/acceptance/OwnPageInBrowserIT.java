package org.sixfold.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.OnRealBrowser;
import org.sixfold.testsupport.product.Client;
import org.sixfold.testsupport.product.RunningProduct;
import tools.jackson.databind.JsonNode;

/** The isolated person opens the own page from the notice and does what there is to do on it. */
@OnRealBrowser
class OwnPageInBrowserIT {

  private static final String CADRE = "vc-330784001007";
  private static final int BUILDING = 6;

  private static RunningProduct product;
  private static People people;
  private static Chromium chromium;
  private static String caseId;
  private static String name;

  private Browser phone;
  private Look look;
  private JsonNode link;

  @BeforeAll
  static void somebodyAtHome() {
    product = SharedProduct.get();
    people = new People(product);
    caseId = new PeopleAtHome(people, BUILDING).isolate(1).get(0);
    name = file().path("person").path("name").asString();
    chromium = Chromium.start();
  }

  @AfterAll
  static void end() {
    chromium.close();
  }

  @BeforeEach
  void linkOfTheNotice() {
    link = cadre().post("/api/cases/" + caseId + "/page-link", Map.of()).expect(201);
    phone = chromium.device();
    phone.screen(390, 844);
    look = new Look(phone, "own");
  }

  @AfterEach
  void close() {
    phone.close();
  }

  @Test
  void firstScanTellsNothing() {
    assertThat(link.path("qr").asString()).startsWith("data:image/png;base64,");
    scan();
    phone.awaitText("请输入验证码");
    assertThat(phone.text()).doesNotContain(name, "隔离", "监测", "体温", "核酸", "检测", "永康人家");
    assertThat(phone.evaluate("document.title").asString()).doesNotContain(name);
    assertThat(phone.evaluate("fetch('/api/own/page').then(a => a.status)").asInt()).isEqualTo(401);
    assertThat(fontSize()).as("large type").isGreaterThanOrEqualTo(20);
    look.at("code");
    look.assertNothingFound();
  }

  @Test
  void personSeesTheEndItsReasonAndWhoAnswers() {
    enter();
    JsonNode page = phone.evaluate("fetch('/api/own/page').then(a => a.json())");
    phone.awaitText("24:00结束");
    phone.awaitText("到时自动解除");
    assertThat(fontSize()).as("large type").isGreaterThanOrEqualTo(20);
    phone.clickText("为什么是这个时间");
    String why = page.path("measures").path(0).path("why").path("zh").asString();
    phone.awaitText(why);
    assertThat(phone.text()).contains("行政复议", "60日");
    assertThat(page.path("team")).hasSize(6);
    page.path("team")
        .forEach(
            seat -> {
              if (!seat.path("phone").isNull()) {
                phone.await(
                    "document.querySelector('a[href=\"tel:" + text(seat, "phone") + "\"]')");
              }
            });
    assertThat(phone.evaluate("document.querySelectorAll('a[href^=\"tel:\"]').length").asInt())
        .as("phones of the six, 120 and 110")
        .isGreaterThanOrEqualTo(5);
    phone.awaitText("检测日期");
    phone.awaitText("读给我听");
    // A rule's name and its source's title stay as they are in every language.
    look.at("home", why.split("，")[0], why.split("，")[1]);
    look.assertNothingFound();
  }

  @Test
  void personReportsAsksAndObjects() {
    enter();
    phone.clickText("现在填写");
    phone.clickText("提交");
    phone.awaitText("请填写34至43之间的体温");
    look.at("report-fault");
    phone.type("#temp", "36.6");
    phone.click("document.querySelector('input[name=symptoms][value=NONE]')");
    phone.clickText("提交");
    phone.awaitText("谢谢，报告已收到");
    look.at("reported");
    phone.clickText("回到首页");
    phone.awaitText("已收到（");

    phone.clickText("我需要");
    phone.awaitText("需要什么");
    look.at("need");
    phone.click("document.querySelector('input[value=FOOD]')");
    phone.clickText("提交");
    phone.awaitText("有人会尽快办理");
    phone.clickText("回到首页");
    phone.awaitText("我提出过的");

    phone.clickText("我有异议");
    phone.awaitText("不会让隔离变长");
    look.at("objection");
    phone.type("#claim", "我那天并没有去过那里");
    phone.clickText("提出异议");
    phone.awaitText("异议已收到");
    phone.clickText("回到首页");
    phone.awaitText("我那天并没有去过那里");

    phone.clickText("我不安全");
    look.at("unsafe");
    phone.clickText("请人马上联系我");
    phone.awaitText("已经知道");
    phone.clickText("回到首页");
    phone.awaitText("我提出过的");
    assertThat(phone.evaluate("document.querySelector('main').innerText").asString())
        .as("nobody who looks over the shoulder learns of it")
        .doesNotContain("人身安全");
    look.at("asked", "我那天并没有去过那里");
    look.assertNothingFound();

    assertThat(file().path("openTasks"))
        .extracting(task -> task.path("kind").asString())
        .contains("meet-need", "review-objection")
        .doesNotContain("report-day");
  }

  @Test
  void revokedLinkOpensNothingAndEndsWhoIsIn() {
    enter();
    cadre().delete("/api/cases/" + caseId + "/page-link").expect(204);
    phone.reload();
    phone.awaitText("请输入验证码");
    typeCode(link.path("code").asString());
    phone.awaitText("这个页面已失效");
    assertThat(phone.text()).doesNotContain(name);
    look.at("revoked");
    look.assertNothingFound();
  }

  @Test
  void guessedCodesAreStopped() {
    scan();
    String right = link.path("code").asString();
    String wrong = right.equals("000000") ? "111111" : "000000";
    for (int left = 4; left > 0; left--) {
      typeCode(wrong);
      phone.awaitText("还可试 " + left + " 次");
    }
    typeCode(wrong);
    phone.awaitText("秒后再试");
    look.at("stopped");
    look.assertNothingFound();
    typeCode(right);
    phone.await("document.querySelector('#code').value === ''");
    phone.awaitText("秒后再试");
    String other =
        cadre()
            .post("/api/cases/" + caseId + "/page-link/code", Map.of())
            .expect(200)
            .path("code")
            .asString();
    typeCode(other);
    phone.awaitText(name);
  }

  private void scan() {
    phone.open(URI.create(link.path("address").asString()));
    phone.awaitText("请输入验证码");
  }

  private void enter() {
    scan();
    typeCode(link.path("code").asString());
    phone.awaitText(name);
  }

  private void typeCode(String code) {
    phone.type("#code", code);
    phone.clickText("打开");
  }

  private double fontSize() {
    return phone
        .evaluate("parseFloat(getComputedStyle(document.querySelector('main p')).fontSize)")
        .asDouble();
  }

  private static Client cadre() {
    return people.as(CADRE);
  }

  private static JsonNode file() {
    return people.as("command-1").get("/api/cases/" + caseId).expect(200);
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asString();
  }
}
