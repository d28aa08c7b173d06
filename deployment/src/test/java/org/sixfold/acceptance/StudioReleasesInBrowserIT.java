package org.sixfold.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.OnRealBrowser;
import org.sixfold.testsupport.product.ListFile;
import org.sixfold.testsupport.product.Lists;
import org.sixfold.testsupport.product.RunningProduct;

/**
 * What designers do around a release, page by page in both languages, at a desk and on a phone:
 * they replay a past week, move a draft that others overtook, roll back, and try a model with
 * examples.
 */
@OnRealBrowser
class StudioReleasesInBrowserIT {

  private static final String WARN =
      "document.querySelector('[data-element-id=visit_person_warn]')";
  private static final String EXAMPLES = "case-isolation.scenarios";
  private static final String EXPECTED =
      "[...document.querySelectorAll('.scenarios tbody input')]"
          + ".find(i => i.getAttribute('aria-label').endsWith(': task'))";

  private static RunningProduct product;
  private static Chromium chromium;
  private static People people;
  private static Designers designers;

  @BeforeAll
  static void start() {
    product = SharedProduct.get();
    people = new People(product);
    designers = new Designers(people);
    chromium = Chromium.start();
  }

  @AfterAll
  static void end() {
    chromium.close();
  }

  private static Studio designer(String username) {
    return new Studio(product, chromium.device()).as(username);
  }

  @Test
  void aPastDayIsReplayedAndReadOnEveryScreen() {
    ListFile list = new ListFile();
    for (int i = 0; i < 3; i++) {
      list.person("回某" + (char) ('一' + i), 61_000 + i, "永康市东城街道五金城社区丽景苑5幢");
    }
    Lists.handIn(people.as("command-1"), list, "2021-12-11");
    people.catchUp();
    Studio studio = designer("designer-1");
    String draft = designers.draftWith("回放一天", "check_by_phone[a-z_]*_due", "c+1m");
    studio.open("replay/" + draft);
    Browser page = studio.browser();
    page.awaitText("这份草稿的历次回放");
    page.setValue("#replay-first", "2021-12-11");
    page.setValue("#replay-last", "2021-12-10");
    page.awaitText("结束日不能早于开始日");
    studio.look("replay-begun");
    page.setValue("#replay-last", "2021-12-11");
    page.type("#replay-limit", "50");
    page.clickText("开始回放");
    page.awaitText("第 1 次回放");
    people.catchUp();
    page.awaitText("没有人的限制时间会改变");
    page.await("/超时任务\\s*\\d+ → [1-9]|\\d+ → [1-9]\\d*\\s*超时任务/.test(document.body.innerText)");
    page.choose("#replay-difference", "LONGER");
    page.awaitText("没有内容");
    page.choose("#replay-difference", "MISSED");
    page.await("/\\d+ 号/.test(document.body.innerText)");
    page.settle();
    studio.look("replay-result");
    studio.open("replay/" + draft);
    page.clickText("第 1 次回放");
    page.awaitText("按现行流程如实重现");
    page.close();
  }

  @Test
  void aDraftThatOthersOvertookGoesOnWithTheTextThatIsChosen() {
    String mine = designers.draftWith("保留自己的", "c+31m");
    String theirs = designers.draftWith("让给别人的", "c+32m");
    int inForce = designers.released(designers.draftWith("先发布的", "c+33m"));
    Studio studio = designer("designer-1");
    choose(studio, mine, "用草稿的写法");
    assertThat(designers.draft(mine).path("base").asInt()).isEqualTo(inForce);
    assertThat(designers.table(mine)).contains("c+31m");
    choose(studio, theirs, "用现行发布的写法");
    assertThat(designers.draft(theirs).path("base").asInt()).isEqualTo(inForce);
    assertThat(designers.draft(theirs).path("files").isEmpty()).isTrue();
    assertThat(designers.table(theirs)).contains("c+33m");
    studio.browser().close();
  }

  private void choose(Studio studio, String draft, String text) {
    Browser page = studio.browser();
    studio.open("draft/" + draft);
    page.awaitText("已有新的发布");
    page.clickText("接上现行发布");
    page.awaitText("请逐一选定");
    String button = Browser.withText("button", "按所选接上现行发布");
    assertThat(page.evaluate(button + ".disabled").asBoolean()).as("nothing chosen").isTrue();
    page.clickText("看两种写法有何不同");
    page.await("document.querySelector('del')?.innerText === '\"c+33m\"'");
    studio.look("rebase");
    page.clickText(text);
    page.click(button);
    page.await("!document.body.innerText.includes('已有新的发布')");
  }

  @Test
  void anEarlierReleaseComesBackOnceASecondDesignerAgrees() {
    int before = designers.inForce();
    String text = designers.table(before);
    int later = designers.released(designers.draftWith("改错了的", "c+41m"));
    assertThat(designers.table(later)).contains("c+41m");
    Studio first = designer("designer-1");
    first.open("release/" + later);
    first.browser().awaitText("决定之前没有回放过");
    first.open("release/" + before);
    Browser page = first.browser();
    page.awaitText("提请退回到这一版");
    String button = Browser.withText("button", "提请退回到这一版");
    assertThat(page.evaluate(button + ".disabled").asBoolean()).as("without a reason").isTrue();
    first.look("rollback");
    page.type("#decide-note", "提前提醒过密，退回");
    page.click(button);
    page.awaitText("须由另一位设计员批准");
    assertThat(page.text()).doesNotContain("批准并发布");
    String place = page.evaluate("location.hash").asString().replaceFirst("^#.studio.", "");
    assertThat(designers.inForce()).isEqualTo(later);
    Studio second = designer("designer-2");
    second.open(place);
    second.browser().awaitText("批准并发布");
    second.look("rollback-proposed");
    second.browser().clickText("批准并发布");
    second.browser().awaitText("已发布");
    assertThat(designers.inForce()).isGreaterThan(later);
    assertThat(designers.table(designers.inForce())).isEqualTo(text);
    second.open("log");
    second.browser().awaitText("提前提醒过密，退回");
    second.look("log");
    page.close();
    second.browser().close();
  }

  @Test
  void examplesBesideAModelAreEditedTriedAndUndone() {
    Studio studio = designer("designer-1");
    Browser page = studio.browser();
    String draft = studio.begin("给模型举例");
    studio.openFile(draft, "case-isolation.bpmn");
    page.click(Browser.withText(".studio-bar button", "例子"));
    page.await("location.hash.endsWith('" + EXAMPLES + "')");
    studio.awaitEditor();
    page.await(EXPECTED + "?.value === 'take-sample'");
    assertThat(page.evaluate(EXPECTED + ".closest('tr').offsetHeight").asInt())
        .as("height of an example's line")
        .isLessThan(60);
    page.evaluate(EXPECTED + ".focus()");
    page.evaluate(EXPECTED + ".select()");
    page.insert("daily-report");
    page.press("Enter");
    studio.awaitSaved();
    studio.check();
    page.awaitText("实为 take-sample");
    studio.look("examples-failed");
    page.evaluate("document.querySelector('.studio-take input').focus()");
    page.press("Ctrl+Z");
    page.await(EXPECTED + ".value === 'take-sample'");
    studio.awaitSaved();
    studio.check();
    page.await("document.querySelector('.scenarios tr.passed')");
    studio.look("examples-passed");
    page.press("Ctrl+Y");
    page.await(EXPECTED + ".value === 'daily-report'");
    studio.awaitSaved();
    studio.open("draft/" + draft + "/" + EXAMPLES + "/changes");
    page.awaitText("共 5 例，改动 1 例");
    page.await("document.querySelector('del')?.innerText === 'take-sample'");
    page.await("document.querySelector('ins')?.innerText === 'daily-report'");
    assertThat(page.evaluate("document.querySelectorAll('.compared-examples del').length").asInt())
        .as("other cells stayed as they were")
        .isEqualTo(1);
    studio.look("examples-changed");
    page.close();
  }
}
