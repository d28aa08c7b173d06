package org.sixfold.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.OnRealBrowser;
import org.sixfold.testsupport.product.Client;
import org.sixfold.testsupport.product.Database;
import org.sixfold.testsupport.product.RunningProduct;

/**
 * A designer takes in a model without the mark that says it restricts a person, is told and mends
 * it, changes a deadline wrongly and then rightly, compares, and proposes; a second designer
 * approves, and the release in force says so. The mark of bpmn.io is on every editor.
 */
@OnRealBrowser
class StudioInBrowserIT {

  private static final Path MODELS = Path.of("../processes/src/main/resources/case/0-path");
  private static final String CELL =
      "document.querySelector('[data-element-id=visit_person_warn]')";

  /** All four corners and the middle of the mark are what a person would touch there. */
  private static final String MARK =
      """
      (() => {
        const mark = document.querySelector('.bjs-powered-by, .fjs-powered-by-link');
        const box = mark?.getBoundingClientRect();
        if (!box?.width) return false;
        return [[1, 1], [box.width - 1, 1], [1, box.height - 1],
            [box.width - 1, box.height - 1], [box.width / 2, box.height / 2]]
          .every(([x, y]) => mark.contains(document.elementFromPoint(box.x + x, box.y + y)));
      })()\
      """;

  /** The libraries' own drawing is theirs; all around it is ours. */
  private static final String AROUND =
      """
      axe.run({exclude: ['.studio-editor']}, {resultTypes: ['violations'],
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}).then(r =>
        r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' | ')))\
      """;

  private Browser browser;
  private RunningProduct product;

  @Test
  void aDesignerChangesADeadlineAndASecondOneReleasesIt() throws IOException {
    try (RunningProduct started = RunningProduct.start(Database.h2(), "timelapse");
        Browser chromium = Browser.start()) {
      product = started;
      browser = chromium;
      browser.screen(1366, 900);
      browser.signIn(product, "designer-1");
      browser.awaitText("现行流程的模型、决策表和表单");
      browser.awaitText("task-deadlines.dmn");
      look("path");
      String draft = begin("上门核查提前提醒");
      mendARight(draft);
      changeADeadline(draft);
      propose(draft);
      approve();
      assertThat(deadlines()).contains("<text>\"c+17m\"</text>");
    }
  }

  private String begin(String title) {
    browser.clickText("草稿");
    browser.type("#draft-title", title);
    browser.clickText("开始修改");
    browser.await("/^#.studio.draft.[\\w-]+$/.test(location.hash)");
    browser.awaitText("检查整条流程");
    return browser.evaluate("location.hash.split('/').at(-1)").asString();
  }

  /** As a file comes back from another tool: with everything but the mark. */
  private void mendARight(String draft) throws IOException {
    String model = Files.readString(MODELS.resolve("case-path.bpmn"));
    Path unmarked = Files.createDirectories(Path.of("target/studio")).resolve("case-path.bpmn");
    String mark = "<camunda:property name=\"restricts\" value=\"true\" />";
    assertThat(model).contains(mark);
    Files.writeString(unmarked, model.replace(mark, ""));
    openFile(draft, "case-path.bpmn");
    browser.await("document.querySelector('[data-element-id=callActivity_isolation]')");
    assertThat(browser.evaluate(MARK).asBoolean()).as("mark on the model").isTrue();
    browser.giveFile(".studio-take input", unmarked);
    browser.awaitText("已保存");
    browser.settle();
    browser.await("document.querySelector('[data-element-id=callActivity_isolation]')");
    browser.clickText("检查");
    browser.awaitText("却不在标明限制的范围内");
    browser.await("document.querySelector('.studio-badge.error')");
    look("finding");
    browser.clickText("替我改正");
    browser.await("!document.body.innerText.includes('却不在标明限制的范围内')");
    browser.awaitText("已保存");
    browser.clickText("比较改动");
    browser.awaitText("只有写法不同");
    look("same-model");
    browser.open(product.at("/desk/#/studio/draft/" + draft));
    browser.clickText("撤回对 case-path.bpmn 的改动");
    browser.await("!document.body.innerText.includes('撤回对')");
  }

  private void changeADeadline(String draft) {
    openFile(draft, "task-deadlines.dmn");
    write("\"soon\"");
    browser.clickText("检查");
    browser.awaitText("无法读懂");
    browser.await("document.querySelector('tr.has-error')");
    look("deadline-finding");
    assertThat(browser.evaluate(MARK).asBoolean()).as("mark on the table").isTrue();
    write("\"c+17m\"");
    browser.await("!document.body.innerText.includes('无法读懂')");
    browser.clickText("比较改动");
    browser.await("document.querySelector('ins')?.innerText === '\"c+17m\"'");
    look("deadline-compared");
    browser.clickText("English");
    browser.awaitText("1 rows changed");
    browser.clickText("中文");
    browser.awaitText("改动 1 行");
  }

  private void write(String cell) {
    browser.click(CELL);
    browser.await(CELL + ".contains(document.activeElement)");
    browser.evaluate("document.execCommand('selectAll')");
    browser.insert(cell);
    browser.click("document.querySelector('.studio-bar')");
    browser.await(CELL + ".innerText.includes('" + cell.replace("\"", "") + "')");
    browser.awaitText("已保存");
  }

  private void lookAtAForm(String draft) {
    openFile(draft, "visit-person.form");
    browser.await("document.querySelector('.fjs-powered-by-link')");
    browser.awaitText("单行文字");
    assertThat(browser.evaluate(MARK).asBoolean()).as("mark on the form").isTrue();
    look("form");
  }

  private void propose(String draft) {
    browser.open(product.at("/desk/#/studio/draft/" + draft));
    browser.awaitText("提请发布");
    look("draft");
    browser.type("#propose-note", "上门核查提前提醒。依据：值班会议");
    browser.click(Browser.withText("form button", "提请发布"));
    browser.awaitText("须由另一位设计员批准");
    assertThat(browser.text()).doesNotContain("批准并发布");
    assertThat(deadlines()).doesNotContain("c+17m");
  }

  private void approve() {
    String release = browser.evaluate("location.hash").asString();
    browser.endSession(product);
    browser.signIn(product, "designer-2");
    browser.open(product.at("/desk/" + release));
    browser.awaitText("批准并发布");
    browser.click("document.querySelector('details summary')");
    browser.await("document.querySelector('ins')");
    look("release");
    browser.clickText("批准并发布");
    browser.awaitText("已发布");
    browser.open(product.at("/desk/#/studio/log"));
    browser.awaitText("上门核查提前提醒。依据：值班会议");
    look("log");
  }

  private void openFile(String draft, String name) {
    browser.open(product.at("/desk/#/studio/draft/" + draft + "/" + name));
    browser.awaitText("比较改动");
    browser.await("document.querySelector('.studio-editor')?.childElementCount > 0");
    browser.settle();
  }

  /** The table in force, as the interface gives it. */
  private String deadlines() {
    Client designer = Client.signedIn(product, "designer-2");
    int release = designer.get("/api/models").expect(200).path("release").path("n").asInt();
    return designer
        .get("/api/models/task-deadlines/versions/" + release)
        .expect(200)
        .path("content")
        .asString();
  }

  /**
   * Nothing is wrong around the drawing, nor does the page scroll sideways, at a desk or a phone.
   */
  private void look(String state) {
    for (int width : List.of(390, 1366)) {
      browser.screen(width, width < 600 ? 844 : 900);
      browser.settle();
      browser.screenshot("studio-" + state + "-" + width);
      browser.accessibilityViolations();
      assertThat(browser.evaluate(AROUND)).as("%s at %s", state, width).isEmpty();
      assertThat(
              browser
                  .evaluate(
                      "document.documentElement.scrollWidth"
                          + " - document.documentElement.clientWidth")
                  .asInt())
          .as("%s at %s scrolls sideways by", state, width)
          .isZero();
    }
  }
}
