package org.sixfold.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sixfold.papers.PaperReading.Listed;
import org.sixfold.testsupport.Facts;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;

/** The paper of a joint visit, with the signatures that were given. */
@ProcessTest
class JointVisitPaperTest {

  private static final List<List<Integer>> CROSS =
      List.of(List.of(100, 50, 900, 350), List.of(100, 350, 900, 50));

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired PaperReading reading;
  @Autowired Facts facts;

  @BeforeEach
  void saturdayMorning() {
    walk.startAt("2021-12-11T09:00");
  }

  @Test
  void theThirdSignatureMakesThePaperWithEverybodysOwnPart() throws IOException {
    String id = atHome();
    sign(id, "VILLAGE_CADRE", "NEED", Map.of("comfort", "YES", "needs", List.of("FOOD")));
    walk.until("2021-12-11T11:00");
    sign(id, "DOCTOR", "WELL", Map.of("seen", "VIDEO", "health", "咽红，已嘱多饮水", "signs", drawn()));
    assertThat(records(id)).as("somebody has yet to sign").isEmpty();
    walk.until("2021-12-11T12:00");
    sign(id, "POLICE_OFFICER", "WELL", Map.of("exitFree", false));

    byte[] pdf = reading.pdf(id, records(id).get(0).id(), walk.user("command-1"));
    Pdf.keep("joint-visit-signed", pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(Pdf.text(document).replaceAll("\\s", ""))
          .contains("联合上门关怀记录", "2021年12月11日", "村社干部、医生、民警", "视频", "食品", "有封堵")
          .contains("三方均已签名", "签VILLAGE_CADRE", "签DOCTOR", "签POLICE_OFFICER", "12时00分")
          .doesNotContain("未签名", "咽红");
      assertThat(Pdf.fonts(document)).isNotEmpty().allMatch(PDFont::isEmbedded);
      assertThat(document.getPage(0).getResources().getXObjectNames())
          .as("what the doctor drew")
          .hasSize(1);
      assertThat(document.getNumberOfPages()).isEqualTo(1);
    }
  }

  @Test
  void whenTheDayIsOverThePaperSaysWhoDidNotSign() throws IOException {
    String id = atHome();
    sign(id, "DOCTOR", "WELL", Map.of());
    walk.until("2021-12-11T21:00");

    assertThat(text(id))
        .contains("未完成：当日上门时段已过", "签DOCTOR", "未签名 not signed")
        .doesNotContain("签POLICE");
    walk.until("2021-12-12T21:00");
    assertThat(records(id)).as("nobody signed on Sunday").hasSize(1);
  }

  /** What ends a visit before its three have signed. */
  enum Interrupted {
    OBJECTION("措施已解除", "the measure had ended"),
    DEATH("本人已身故", "the person had died");

    private final String why;
    private final String whyEn;

    Interrupted(String why, String whyEn) {
      this.why = why;
      this.whyEn = whyEn;
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatTwoSignedIsKeptWhenTheCaseEndsBeforeTheThird(Interrupted by) throws IOException {
    String id = atHome();
    sign(id, "VILLAGE_CADRE", "WELL", Map.of());
    sign(id, "DOCTOR", "WELL", Map.of("seen", "VIDEO"));
    assertThat(records(id)).isEmpty();

    switch (by) {
      case OBJECTION -> {
        facts.send("command-1", id, "objection.filed", Map.of("text", "我没有去过那里"));
        walk.complete(id, "review-objection", "REVOKED", Filled.review("REVOKE", walk.now()));
        walk.until(walk.now().substring(0, 16));
      }
      case DEATH -> {
        walk.complete(id, "report-day", "DECEASED", Map.of());
        walk.complete(id, "confirm-death", "CONFIRMED", Filled.death());
      }
    }

    assertThat(walk.open(id)).doesNotContain("visit-jointly");
    assertThat(text(id))
        .contains("未完成：" + by.why, "unfinished: " + by.whyEn)
        .contains("签VILLAGE_CADRE", "签DOCTOR", "未签名 not signed")
        .doesNotContain("签POLICE");
    walk.until("2021-12-12T21:00");
    assertThat(records(id)).as("once").hasSize(1);
  }

  @Test
  void whatOneSignedIsKeptWhenAnotherDecisionStartsTheMeasureAnew() throws IOException {
    String id = atHome();
    sign(id, "DOCTOR", "WELL", Map.of());
    walk.until("2021-12-11T10:00");
    facts.send("do-03", id, "measure.changeRequested", Map.of("kind", "SHORTEN", "reason", "本人申请"));
    walk.complete(
        id,
        "confirm-class",
        "PROPOSE",
        Filled.classOf("MEDIUM_RISK_AREA", "HOME_ISOLATION", walk.at("2021-12-10T18:00")));
    Map<String, Object> shorter = new HashMap<>(Filled.decision());
    shorter.put("earlierEnd", walk.at("2021-12-20T00:00"));
    walk.completeAs("do-02", id, "sign-decision", "SIGNED", shorter);

    assertThat(text(id)).contains("未完成：办理已转入其他环节", "unfinished: the case had gone on", "签DOCTOR");
    walk.until("2021-12-11T21:00");
    assertThat(records(id)).as("once").hasSize(1);
  }

  @Test
  void aVisitThatNobodySignedLeavesNoPaperWhenTheCaseEnds() {
    String id = atHome();
    walk.complete(id, "report-day", "DECEASED", Map.of());
    walk.complete(id, "confirm-death", "CONFIRMED", Filled.death());

    assertThat(records(id)).isEmpty();
  }

  private String atHome() {
    String id = shortcuts.isolatedAtHome("2021-12-10T18:00");
    walk.until("2021-12-11T09:00");
    return id;
  }

  private void sign(String id, String role, String outcome, Map<String, Object> told) {
    Map<String, Object> form = new HashMap<>();
    form.put("who", List.of(role));
    form.put("seen", "DOOR");
    form.put("exitFree", true);
    form.put("comfort", "NO");
    form.put("signs", "签" + role);
    form.putAll(told);
    walk.completeFor(role, id, "visit-jointly", outcome, form);
  }

  private static Map<String, Object> drawn() {
    return Map.of("name", "签DOCTOR", "strokes", CROSS);
  }

  private List<Listed> records(String id) {
    return reading.of(id, walk.user("command-1")).stream()
        .filter(one -> one.kind() == PaperKind.JOINT_VISIT)
        .toList();
  }

  private String text(String id) throws IOException {
    return Pdf.text(reading.pdf(id, records(id).get(0).id(), walk.user("command-1")));
  }
}
