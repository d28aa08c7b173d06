package org.sixfold.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.OnRealBrowser;
import org.sixfold.testsupport.product.Database;
import org.sixfold.testsupport.product.ListFile;
import org.sixfold.testsupport.product.Lists;
import org.sixfold.testsupport.product.RunningProduct;
import tools.jackson.databind.JsonNode;

/**
 * A deciding officer signs, a week before CN9 comes, that everybody moves to it, and later reads
 * the papers of somebody who was moved and is free; on a phone and at a desk, and axe finds
 * nothing.
 */
@OnRealBrowser
class OfficerInBrowserIT {

  private static final String OFFICER = "do-01";
  private static final String START = "2022-06-24T08:00:00+08:00";

  /** CN8: 14 days in a facility, 7 at home. */
  private static final List<String> OLD_ENDS =
      List.of("2022-07-09T00:00:00+08:00", "2022-07-16T00:00:00+08:00");

  /** CN9: 7 days, and 3. */
  private static final List<String> NEW_ENDS =
      List.of("2022-07-02T00:00:00+08:00", "2022-07-05T00:00:00+08:00");

  private static final int MOST_STEPS = 200;
  private static final Path PICTURES = Path.of("target", "pictures");

  private RunningProduct product;
  private Browser browser;
  private People people;
  private String caseId;

  @Test
  void officerSignsTheRuleSwitchAndReadsThePapers() {
    try (RunningProduct started =
            RunningProduct.start(Database.h2(), "timelapse", "--sixfold.clock.start=" + START);
        Browser chromium = Browser.start()) {
      product = started;
      browser = chromium;
      people = new People(product);
      onePersonIsolated();
      browser.screen(1366, 900);
      browser.signIn(product, OFFICER);
      previewTheSwitch();
      signTheSwitch();
      everythingElseUntil("RELEASED");
      readThePapers();
    }
  }

  private void onePersonIsolated() {
    people
        .as("admin")
        .upload(
            "/api/rota/import",
            "rota.csv",
            "username,from,to\ndriver-01,2022-06-24T08:00,2022-06-24T20:00\n"
                .getBytes(StandardCharsets.UTF_8),
            Map.of())
        .expect(200);
    caseId =
        Lists.handIn(
                people.as("command-1"),
                new ListFile().person("陈安宁", 11, "永康市东城街道五金城社区永康人家5幢"),
                "2022-06-24")
            .get(0)
            .path("caseId")
            .asString();
    for (int step = 0; step < MOST_STEPS && !isStage("ISOLATION"); step++) {
      workOff();
    }
    assertThat(ends()).isEqualTo(OLD_ENDS);
  }

  private void previewTheSwitch() {
    browser.open(product.at("/desk/#/rules"));
    browser.awaitText("预览这次变化");
    browser.clickText("预览这次变化");
    browser.awaitText("有变化的人员");
    browser.awaitText("签发整份清单");
    onBothScreens("desk-rules-preview");
  }

  private void signTheSwitch() {
    browser.type("#documentNo", "永防指〔2022〕61号");
    browser.choose("#authority", "YK-COMMAND");
    browser.clickText("以 " + people.nameOf(OFFICER) + " 签发");
    browser.awaitText("将于此时执行");
    onBothScreens("desk-rules-signed");
    assertThat(ends()).as("nothing moves before the rules do").isEqualTo(OLD_ENDS);
    for (int step = 0; step < MOST_STEPS && !now().startsWith("2022-06-28"); step++) {
      workOff();
    }
    assertThat(ends()).isEqualTo(NEW_ENDS);
    browser.evaluate("location.reload()");
    browser.awaitText("已全部执行");
  }

  private void readThePapers() {
    browser.open(product.at("/desk/#/cases/" + caseId));
    browser.awaitText("文书");
    browser.awaitText("解除");
    onBothScreens("desk-case-released");
    assertPaper("DECISION_ORDER", "陈安宁", "永康市新冠肺炎疫情防控指挥部");
    assertPaper("RELEASE_NOTICE", "陈安宁", "解除");
  }

  /** Opened by the link that the file shows, in the officer's own session. */
  private void assertPaper(String kind, String... words) {
    String href =
        people
            .as(OFFICER)
            .get("/api/cases/" + caseId + "/papers")
            .expect(200)
            .path("items")
            .valueStream()
            .filter(paper -> paper.path("kind").asString().equals(kind))
            .map(paper -> paper.path("href").asString())
            .findFirst()
            .orElseThrow();
    browser.await("document.querySelector('a[href=\"" + href + "\"][target=_blank]')");
    JsonNode opened =
        browser.evaluate(
            "fetch(document.querySelector('a[href=\""
                + href
                + "\"]').href).then(async r => ({status: r.status, type:"
                + " r.headers.get('Content-Type'), body: btoa(Array.from(new"
                + " Uint8Array(await r.arrayBuffer()), b => String.fromCharCode(b)).join(''))}))");
    assertThat(opened.path("status").asInt()).isEqualTo(200);
    assertThat(opened.path("type").asString()).isEqualTo("application/pdf");
    assertPdf(Base64.getDecoder().decode(opened.path("body").asString()), words);
  }

  private static void assertPdf(byte[] content, String... words) {
    try (PDDocument pdf = Loader.loadPDF(content)) {
      assertThat(new PDFTextStripper().getText(pdf)).contains(words);
      List<PDFont> fonts = new ArrayList<>();
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          fonts.add(page.getResources().getFont(name));
        }
      }
      assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded, "embedded");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void onBothScreens(String picture) {
    browser.screen(390, 844);
    assertAccessible(picture + "-phone");
    browser.screen(1366, 900);
    assertAccessible(picture);
  }

  private void assertAccessible(String picture) {
    browser.settle();
    browser.screenshot(PICTURES.resolve(picture + ".png"));
    assertThat(browser.accessibilityViolations()).as(picture).isEmpty();
  }

  private void everythingElseUntil(String state) {
    for (int step = 0; step < MOST_STEPS && !isState(state); step++) {
      workOff();
    }
    assertThat(file().path("state").asString()).isEqualTo(state);
  }

  /** Everybody does what is open; where nothing is, the clock moves on. */
  private void workOff() {
    List<JsonNode> open = new ArrayList<>();
    file().path("openTasks").forEach(open::add);
    open.forEach(this::complete);
    if (open.isEmpty()) {
      people.as("admin").post("/api/clock/advance", Map.of("duration", "PT3H")).expect(200);
    }
  }

  private void complete(JsonNode task) {
    String kind = task.path("kind").asString();
    String who = people.answering(task);
    String path = "/api/tasks/" + task.path("id").asString();
    JsonNode shown = people.as(who).get(path + "/form").expect(200).path("data");
    Map<String, Object> data =
        Answers.of(kind, shown.path("part").asString(""), now(), people.nameOf(who));
    Answers.choose(kind, shown, data);
    if (kind.equals("confirm-class")) {
      data.put("class", "CLOSE_CONTACT");
      data.put("countedFrom", "2022-06-24T00:00:00+08:00");
    }
    people.as(who).post(path + "/complete", Map.of("data", data)).expect(200);
  }

  private boolean isStage(String stage) {
    return file().path("stage").asString().equals(stage);
  }

  private boolean isState(String state) {
    return file().path("state").asString().equals(state);
  }

  /** Lawful ends of what has not ended yet. */
  private List<String> ends() {
    return file()
        .path("restrictions")
        .valueStream()
        .filter(one -> one.path("endedAt").isNull())
        .map(one -> one.path("end").asString())
        .toList();
  }

  private JsonNode file() {
    return people.as("command-1").get("/api/cases/" + caseId).expect(200);
  }

  private String now() {
    return people.as("command-1").get("/api/clock").expect(200).path("now").asString();
  }
}
