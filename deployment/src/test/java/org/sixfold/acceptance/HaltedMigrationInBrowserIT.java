package org.sixfold.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.OnRealBrowser;
import org.sixfold.testsupport.product.ListFile;
import org.sixfold.testsupport.product.Lists;
import org.sixfold.testsupport.product.RunningProduct;
import tools.jackson.databind.JsonNode;

/**
 * Running cases move to a release that is taken back meanwhile: before the first five went, and
 * again before the others. The page says so in both languages, at a desk and on a phone, offers
 * nothing that would go on with it, and takes back what has moved.
 */
@OnRealBrowser
class HaltedMigrationInBrowserIT {

  private static final int CASES = 7;

  /** Tables that are cards on a phone and yet lie beyond its edge. */
  private static final String BEYOND =
      "[...document.querySelectorAll('.stacked')].filter(e => e.scrollWidth > e.clientWidth).length";

  private static Chromium chromium;
  private static RunningProduct product;
  private static People people;
  private static Designers designers;

  private Studio studio;
  private Browser page;
  private int from;
  private int to;
  private String id;

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

  @Test
  void aReleaseTakenBackHaltsTheMoveAndWhoMovedGoesBack() {
    from = designers.released(designers.draftWith("迁移之前", "c+51m"));
    sevenCome();
    to = designers.released(designers.draftWith("改早了的", "c+52m"));
    studio = new Studio(product, chromium.device()).as("designer-2");
    page = studio.browser();
    haltedBeforeTheFirstFive();
    designers.backTo(to);
    haltedBeforeTheOthers();
    listed();
    page.close();
  }

  private void haltedBeforeTheFirstFive() {
    begin();
    designers.backTo(from);
    people.catchUp();
    page.awaitText("第 %d 次发布已不是现行版".formatted(to));
    page.awaitText("已停下");
    assertThat(counts()).isEqualTo("0 of 7");
    assertThat(page.text()).doesNotContain("先迁的已完成").doesNotContain("看过无误再继续");
    assertBarred("继续，迁移其余全部");
    look("migration-halted-at-once");
    takeBack("还没有档案迁移过去。结束这次迁移？", "已迁回 0／0 份");
  }

  private void haltedBeforeTheOthers() {
    begin();
    people.catchUp();
    page.awaitText("先迁的在下面标出");
    page.clickText("继续，迁移其余全部");
    page.awaitText("正在全部迁移");
    designers.backTo(from);
    people.catchUp();
    page.awaitText("已暂停");
    page.awaitText("第 %d 次发布已不是现行版".formatted(to));
    assertThat(counts()).isEqualTo("5 of 7");
    assertBarred("恢复迁移");
    look("migration-halted");
    takeBack("把已迁移的 5 份档案迁回第 %d 次发布？".formatted(from), "已迁回 5／5 份");
    assertThat(counts()).isEqualTo("0 of 7");
    look("migration-halted-back");
  }

  /** Approved by the second designer; nothing moves before the clock does. */
  private void begin() {
    Map<String, Object> wanted = Map.of("from", from, "to", to, "note", "早些提醒");
    id =
        designers
            .author()
            .post("/api/models/case-path/migration", wanted)
            .expect(201)
            .path("id")
            .asString();
    studio.open("migrations/" + id);
    page.clickText("批准，开始先迁");
    page.awaitText("正在先迁");
  }

  private void takeBack(String asked, String done) {
    page.type("#migration-note", "改早了，按原流程");
    page.clickText("全部迁回原版");
    page.awaitText(asked);
    page.click("document.querySelector('.ant-popconfirm .ant-btn-primary')");
    page.awaitText("正在迁回");
    people.catchUp();
    page.awaitText(done);
    page.awaitText("改早了，按原流程");
    assertThat(page.text()).doesNotContain("已不是现行版");
  }

  private void listed() {
    studio.open("migrations");
    page.awaitText("从第 %d 次发布到第 %d 次发布".formatted(from, to));
    look("migrations");
  }

  private void assertBarred(String button) {
    assertThat(page.evaluate(Browser.withText("button", button) + ".disabled").asBoolean())
        .as(button)
        .isTrue();
  }

  /** As it stands, and whether every table of it fits a phone. */
  private void look(String state) {
    studio.look(state);
    page.screen(390, 844);
    page.frame();
    assertThat(page.evaluate(BEYOND).asInt()).as(state + ": tables beyond the edge").isZero();
    page.screen(1366, 900);
  }

  private static void sevenCome() {
    ListFile list = new ListFile();
    for (int i = 0; i < CASES; i++) {
      list.person("停某" + (char) ('一' + i), 67_000 + i, "永康市东城街道五金城社区丽景苑6幢");
    }
    Lists.handIn(people.as("command-1"), list, "2021-12-11");
    people.catchUp();
  }

  /** How many have moved. */
  private String counts() {
    JsonNode found = designers.author().get("/api/migrations/" + id).expect(200);
    return found.path("counts").path("moved").asInt() + " of " + found.path("total").asInt();
  }
}
