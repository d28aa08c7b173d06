package org.sixfold.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.sixfold.testsupport.product.RunningProduct;

/** A designer at the studio's pages: files of a draft, cells of a table, steps of a model. */
final class Studio {

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
  private static final String DRAWING = ".studio-editor";

  private static final List<Integer> PHONE_AND_DESK = List.of(390, 1366);

  private final RunningProduct product;
  private final Browser browser;

  Studio(RunningProduct product, Browser browser) {
    this.product = product;
    this.browser = browser;
  }

  Browser browser() {
    return browser;
  }

  /** Signs in; what is in force is shown first. */
  Studio as(String designer) {
    browser.screen(1366, 900);
    browser.signIn(product, designer);
    browser.awaitText("现行流程的模型、决策表和表单");
    return this;
  }

  void open(String place) {
    browser.open(product.at("/desk/#/studio/" + place));
  }

  /** Begins a draft; answers its id. */
  String begin(String title) {
    open("drafts");
    browser.type("#draft-title", title);
    browser.clickText("开始修改");
    browser.await("/^#.studio.draft.[\\w-]+$/.test(location.hash)");
    browser.awaitText("检查整条流程");
    return browser.evaluate("location.hash.split('/').at(-1)").asString();
  }

  void openFile(String draft, String name) {
    open("draft/" + draft + "/" + name);
    awaitEditor();
  }

  void awaitEditor() {
    browser.awaitText("比较改动");
    browser.await("document.querySelector('.studio-editor')?.childElementCount > 0");
    browser.settle();
  }

  /**
   * Begins a file from the page's own.
   *
   * @param kind as the interface calls kinds of files
   * @param folder as the interface calls folders
   */
  void newFile(String draft, String kind, String name, String zh, String en, String folder) {
    open("draft/" + draft);
    browser.awaitText("检查整条流程");
    browser.click(Browser.withText("summary", "新建文件"));
    browser.choose("#new-kind", kind);
    browser.type("#new-name", name);
    browser.type("#new-zh", zh);
    browser.type("#new-en", en);
    browser.choose("#new-folder", folder);
    browser.click(Browser.withText("form button", "新建"));
    browser.await("location.hash.includes('" + name + ".')");
    awaitEditor();
  }

  /** Writes a cell of a decision table, which is an expression for it. */
  void write(String cell, String text) {
    browser.click(cell);
    browser.await("(" + cell + ").contains(document.activeElement)");
    browser.evaluate("document.execCommand('selectAll')");
    browser.insert(text);
    browser.click("document.querySelector('.studio-bar')");
    browser.await("(" + cell + ").innerText.includes('" + text.replace("\"", "") + "')");
  }

  /** Right below a row of a table, another one like it. */
  void copyRow(String cell) {
    choose(cell, "copy-rule");
    choose(cell, "paste-rule-below");
    browser.await(below(cell));
  }

  /** The cell below another one. */
  static String below(String cell) {
    return "(c => c.parentElement.nextElementSibling"
        + "?.children[[...c.parentElement.children].indexOf(c)])("
        + cell
        + ".closest('td'))";
  }

  /** The cell where a row says what it means and where it comes from. */
  static String told(String cell) {
    return "(" + cell + ").parentElement.querySelector('td.annotation')";
  }

  private void choose(String cell, String entry) {
    browser.click(cell);
    browser.evaluate(
        "(c => { const r = c.getBoundingClientRect(); c.dispatchEvent(new MouseEvent('contextmenu',"
            + " {bubbles: true, cancelable: true, clientX: r.x + 5, clientY: r.y + 5})); })("
            + cell
            + ")");
    browser.click("document.querySelector('.context-menu-entry-" + entry + "')");
  }

  /** A new user task on a flow of the model: the flow leads into it, another one out of it. */
  void drawUserTask(String flow) {
    browser.click("document.querySelector('.djs-palette [data-action=\"create.task\"]')");
    browser.clickAt(
        "(() => { const p = document.querySelector('[data-element-id="
            + flow
            + "] .djs-visual > path'); const m = p.getPointAtLength(p.getTotalLength() / 2)"
            + ".matrixTransform(p.getScreenCTM()); return {x: m.x, y: m.y}; })()");
    browser.awaitText("由谁办理");
  }

  void select(String element) {
    browser.click("document.querySelector('[data-element-id=" + element + "] .djs-hit')");
    browser.await(
        "document.querySelector('[data-element-id=" + element + "]').matches('.selected')");
  }

  /** Whether the mark of bpmn.io is there to be seen, and nothing lies over it. */
  boolean markIsVisible() {
    return browser.evaluate(MARK).asBoolean();
  }

  /** Properties, findings or comments beside a file. */
  void side(String tab) {
    browser.click(Browser.withText(".studio-tabs button", tab));
  }

  /**
   * Nothing is wrong around the drawing, nor does the page scroll sideways, at a desk or a phone,
   * in either language. Ends in Chinese at a desk.
   */
  void look(String state) {
    look(state, PHONE_AND_DESK);
  }

  /**
   * As {@link #look(String)}, on other screens.
   *
   * @param widths in CSS pixels; the page is left on the last one
   */
  void look(String state, List<Integer> widths) {
    for (String language : List.of("en", "zh-CN")) {
      browser.clickText(language.equals("en") ? "English" : "中文");
      browser.await("document.documentElement.lang === '" + language + "'");
      for (int width : widths) {
        browser.screen(width, width < 600 ? 844 : 900);
        browser.frame();
        String where = state + "-" + width + "-" + language;
        assertThat(Axe.violations(browser, DRAWING)).as(where).isEmpty();
        assertThat(browser.sideways()).as(where + " scrolls sideways by").isZero();
        browser.screenshot("studio-" + where);
      }
    }
  }

  void awaitSaved() {
    browser.awaitText("已保存");
  }

  void check() {
    browser.click(Browser.withText(".studio-bar button", "检查"));
  }
}
