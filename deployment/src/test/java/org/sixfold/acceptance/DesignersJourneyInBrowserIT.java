package org.sixfold.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sixfold.simulation.Tables;
import org.sixfold.testsupport.OnRealBrowser;
import org.sixfold.testsupport.OnRealMySql;
import org.sixfold.testsupport.product.Database;
import org.sixfold.testsupport.product.RunningProduct;
import tools.jackson.databind.JsonNode;

/**
 * Somebody is to be asked how they are after a sample. A designer draws the step, its form and its
 * deadline, a second one releases them, the five hundred who are isolated now move over, and one of
 * them is asked. The others come into isolation while the designer draws: people work meanwhile.
 */
@OnRealBrowser
@OnRealMySql
class DesignersJourneyInBrowserIT {

  private static final String STEP = "询问感受";
  private static final String AFTER_A_SAMPLE = "flow_sampleTaken_planNextTest";
  private static final String DUE = cell("take_sample_due");
  private static final String GRID_MEMBER = "gm-33078400100701";
  private static final String BADGE =
      "document.querySelector('[data-container-id=userTask_askComfort] .studio-badge')";
  private static final int WATCHED = 5;
  private static final int ISOLATED = 500;

  /** Cases by model and release: the path, and the stage that it called. */
  private static final String STAND_IN =
      "select concat(d.KEY_, ' ', r.release_no), count(distinct p.BUSINESS_KEY_)"
          + " from ACT_RU_EXECUTION p join ACT_RE_PROCDEF d on d.ID_ = p.PROC_DEF_ID_"
          + " join model_release r on r.deployment_id = d.DEPLOYMENT_ID_"
          + " where p.PARENT_ID_ is null and d.KEY_ in ('case-path', 'case-isolation')"
          + " group by d.KEY_, r.release_no";

  private static RunningProduct product;
  private static Tables tables;
  private static Chromium chromium;
  private static People people;
  private static String watched;
  private static CompletableFuture<Void> others;

  private Studio author;
  private Studio second;
  private String draft;
  private String migration;

  @BeforeAll
  static void fiveHundredAreToBeIsolated() {
    Database database = Database.mySql();
    tables = new Tables(database);
    product = RunningProduct.start(database, "timelapse");
    people = new People(product);
    watched = new PeopleAtHome(people, 21).isolate(WATCHED).get(0);
    others =
        CompletableFuture.runAsync(
            () -> new PeopleAtHome(people, "丽景苑", 40).isolate(ISOLATED - WATCHED));
    chromium = Chromium.start();
  }

  @AfterAll
  static void end() {
    chromium.close();
    product.close();
  }

  @Test
  void aNewStepReachesWhoIsIsolatedNow() {
    author = new Studio(product, chromium.device()).as("designer-1");
    second = new Studio(product, chromium.device());
    draft = author.begin("采样后询问感受");
    changeDeadlines();
    beginTheForm();
    drawTheStep();
    mendWhatHoldsWithoutAnEnd();
    compare();
    checkTheWholePath();
    others.join();
    replayTwoHundred();
    release();
    MovedCases before = MovedCases.now(tables);
    assertThat(tables.counts(STAND_IN))
        .containsOnly(standing("case-path", 1), standing("case-isolation", 1));
    tryTheMove();
    moveTheFirstFive();
    moveAllOthers();
    before.assertKept(tables, ISOLATED, people.now());
    assertThat(tables.counts(STAND_IN))
        .containsOnly(standing("case-path", 2), standing("case-isolation", 2));
    takeTheNewStep();
    moveAllBack();
  }

  /** Samples are due an hour earlier; the new step has a row of its own below. */
  private void changeDeadlines() {
    author.openFile(draft, "task-deadlines.dmn");
    author.copyRow(cell("take_sample_kind"));
    author.write(below("take_sample_kind"), "\"ask-comfort\"");
    author.write(below("take_sample_rule"), "\"ask-comfort\"");
    author.write(below("take_sample_warn"), "\"c+60m\"");
    author.write(below("take_sample_due"), "\"c+2h\"");
    author.write(below("take_sample_escalate"), "\"c+90m\"");
    author.write(Studio.told(below("take_sample_kind")), "采样后询问感受。来源：值班会议");
    author.write(DUE, "\"15:30\"");
    author.awaitSaved();
    look("deadlines");
  }

  private void beginTheForm() {
    author.newFile(draft, "FORM", "ask-comfort", "询问情况", "How they are", "forms/isolation");
    author.browser().awaitText("情况");
    assertThat(author.markIsVisible()).as("mark on the form").isTrue();
    look("form");
  }

  private void drawTheStep() {
    author.openFile(draft, "case-isolation.bpmn");
    author.drawUserTask(AFTER_A_SAMPLE);
    Browser page = author.browser();
    page.type("#studio-name", STEP);
    page.type("#studio-documentation", "Ask how the person is after the sample");
    page.type("#studio-id", "userTask_askComfort");
    page.choose("#studio-form", "ask-comfort");
    page.clickText("网格员");
    page.choose("#studio-deadline", "ask-comfort");
    page.await("document.querySelector('[data-element-id=event_askComfortOverdue]')");
    author.awaitSaved();
    look("step");
    author.check();
    page.awaitText("没有发现问题");
  }

  /**
   * The end of a restriction is taken off the path, found missing, and drawn again by the page. Who
   * is restricted now waits at the timer as it was: that one comes back afterwards.
   */
  private void mendWhatHoldsWithoutAnEnd() {
    author.openFile(draft, "case-path.bpmn");
    author.select("event_lawfulEndReached");
    Browser page = author.browser();
    page.press("Delete");
    page.await("!document.querySelector('[data-element-id=event_lawfulEndReached]')");
    author.check();
    page.awaitText("限制没有到期自动结束的定时器");
    look("finding");
    page.clickText("替我改正");
    page.await("!document.body.innerText.includes('限制没有到期自动结束的定时器')");
    page.await("document.querySelector('[data-element-id=event_restrictedLawfulEnd]')");
    author.awaitSaved();
    look("mended");
    author.open("draft/" + draft);
    page.clickText("撤回对 case-path.bpmn 的改动");
    page.await("!document.body.innerText.includes('撤回对 case-path.bpmn')");
  }

  private void compare() {
    Browser page = author.browser();
    author.open("draft/" + draft + "/case-isolation.bpmn/changes");
    page.awaitText(STEP);
    page.await("document.querySelector('[data-element-id=userTask_askComfort]')");
    look("compared");
    author.open("draft/" + draft + "/task-deadlines.dmn/changes");
    page.await("[...document.querySelectorAll('ins')].some(e => e.innerText === '\"15:30\"')");
  }

  private void checkTheWholePath() {
    author.open("draft/" + draft);
    author.browser().clickText("检查整条流程");
    author.browser().awaitText("错误 0 个");
    look("checked");
  }

  /** What the draft would have done to those who came today. */
  private void replayTwoHundred() {
    Browser page = author.browser();
    page.clickText("回放过去一周");
    page.setValue("#replay-first", "2021-12-11");
    page.setValue("#replay-last", "2021-12-11");
    page.type("#replay-limit", "200");
    page.clickText("开始回放");
    page.awaitText("第 1 次回放");
    people.catchUp();
    page.await("/回放的档案\\s*200/.test(document.body.innerText)");
    page.awaitText("没有人的限制时间会改变");
    look("replayed");
  }

  private void release() {
    Browser page = author.browser();
    author.open("draft/" + draft);
    page.type("#propose-note", "采样后有人询问。依据：值班会议");
    page.click(Browser.withText("form button", "提请发布"));
    page.awaitText("须由另一位设计员批准");
    String release = page.evaluate("location.hash").asString();
    second.as("designer-2").open(release.replaceFirst("^#.studio.", ""));
    second.browser().clickText("批准并发布");
    second.browser().awaitText("已发布");
  }

  private void tryTheMove() {
    Browser page = author.browser();
    author.open("model/case-path/move");
    page.clickText("逐份试算");
    page.await("/试算完毕|已算 [3-5]00 份/.test(document.body.innerText)");
    page.awaitText("试算完毕：共 500 份，可迁移 500 份");
    author.look("migration-tried");
    page.type("#move-note", "采样后有人询问");
    page.click(Browser.withText("form button", "提请迁移"));
    page.awaitText("须由另一位设计员批准");
    migration = page.evaluate("location.hash").asString().replaceFirst("^#.studio.", "");
  }

  private void moveTheFirstFive() {
    Browser page = second.browser();
    second.open(migration);
    page.clickText("批准，开始先迁");
    page.awaitText("正在先迁");
    people.catchUp();
    page.awaitText("先迁的在下面标出");
    assertThat(moved()).isEqualTo(5);
    page.picture("journey-canary");
  }

  private void moveAllOthers() {
    Browser page = second.browser();
    page.clickText("继续，迁移其余全部");
    page.awaitText("暂停后随时可以恢复");
    page.click(Browser.withText("button", "暂停"));
    page.awaitText("已暂停");
    people.catchUp();
    assertThat(moved()).as("nobody moves meanwhile").isEqualTo(5);
    page.clickText("恢复迁移");
    page.awaitText("正在全部迁移");
    people.catchUp();
    page.awaitText("已处理 500／500 份");
    page.awaitText("已完成");
    assertThat(moved()).isEqualTo(ISOLATED);
    second.look("migration-moved");
  }

  /** Also who has been asked meanwhile: the steps they stand in now are in both releases. */
  private void moveAllBack() {
    Browser page = second.browser();
    page.type("#migration-note", "询问暂缓，先按原流程");
    page.clickText("全部迁回原版");
    page.awaitText("把已迁移的 500 份档案迁回第 1 次发布");
    page.click("document.querySelector('.ant-popconfirm .ant-btn-primary')");
    page.awaitText("正在迁回");
    people.catchUp();
    page.awaitText("已迁回 500／500 份");
    assertThat(moved()).isZero();
    MovedCases.assertWhole(tables);
    assertThat(tables.counts(STAND_IN))
        .containsOnly(standing("case-path", 1), standing("case-isolation", 1));
    second.look("migration-back");
  }

  /** The step stands on the drawing and in the command room, until who is to ask has asked. */
  private void takeTheNewStep() {
    sampled(watched);
    Browser drawing = author.browser();
    author.open("model/case-isolation");
    drawing.clickText("显示运行情况");
    drawing.await(BADGE + "?.innerText.startsWith('1 例')");
    look("standing");
    Browser room = chromium.device();
    room.screen(1366, 900);
    room.signIn(product, "command-1");
    room.open(product.at("/desk/#/running/case-isolation"));
    room.click("document.querySelector('button[aria-label*=\"" + STEP + "\"]')");
    room.awaitText(watched);
    new Studio(product, room).look("running");
    ask();
    room.clickText("刷新");
    room.await("!document.querySelector('button[aria-label*=\"" + STEP + "\"]')");
    drawing.clickText("刷新");
    drawing.await("!" + BADGE);
  }

  private void ask() {
    Handler member = new Handler(product, chromium.device(), GRID_MEMBER).ready();
    Browser phone = member.browser();
    phone.awaitText(STEP);
    phone.clickText(STEP);
    phone.awaitText("询问情况");
    phone.clickText("现在");
    member.type("found", "睡得好，没有不适");
    phone.click("document.querySelector('input[type=radio][value=PHONE]')");
    phone.choose("#f-outcome", "DONE");
    phone.picture("journey-asked");
    member.submit();
    phone.awaitText("接下来");
  }

  private static void sampled(String caseId) {
    JsonNode task = null;
    for (JsonNode one :
        people.as("command-1").get("/api/cases/" + caseId).expect(200).path("openTasks")) {
      task = one.path("kind").asString().equals("take-sample") ? one : task;
    }
    String who = people.answering(task);
    String now = people.now();
    people
        .as(who)
        .post(
            "/api/tasks/" + task.path("id").asString() + "/complete",
            Map.of("data", Answers.of("take-sample", "", now, people.nameOf(who))))
        .expect(200);
  }

  private static Map.Entry<String, Long> standing(String model, int release) {
    return Map.entry(model + " " + release, (long) ISOLATED);
  }

  private static int moved() {
    return people
        .as("designer-1")
        .get("/api/migrations?key=case-path")
        .expect(200)
        .path("items")
        .path(0)
        .path("counts")
        .path("moved")
        .asInt();
  }

  private static String cell(String id) {
    return "document.querySelector('[data-element-id=" + id + "]')";
  }

  private static String below(String id) {
    return Studio.below(cell(id));
  }

  private void look(String state) {
    author.browser().picture("journey-" + state);
  }
}
