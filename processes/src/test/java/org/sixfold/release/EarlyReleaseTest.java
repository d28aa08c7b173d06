package org.sixfold.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sixfold.access.UserDirectory;
import org.sixfold.casefile.TimelineTexts;
import org.sixfold.papers.PaperKind;
import org.sixfold.papers.PaperReading;
import org.sixfold.testsupport.Facts;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whoever becomes free before the end that was signed is handed back within half an hour, and goes
 * with a paper that says why, though nobody has signed the release yet.
 */
@ProcessTest
class EarlyReleaseTest {

  private static final String LAW = "《中华人民共和国传染病防治法》第四十一条";

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired Facts facts;
  @Autowired PaperReading papers;
  @Autowired UserDirectory users;
  @Autowired TimelineTexts timeline;

  /** What frees, and what the paper says of it. */
  enum Freeing {
    OBJECTION("异议复核后撤销原决定"),
    NO_GROUND("经复核已无采取措施的理由"),
    UPPER_REFUSES("上级机关不予同意"),
    UPPER_SILENT("上级机关未在期限内答复");

    private final String why;

    Freeing(String why) {
      this.why = why;
    }
  }

  @BeforeEach
  void saturdayMorning() {
    walk.startAt("2021-12-11T09:00");
  }

  @ParameterizedTest
  @EnumSource
  void thePaperSaysWhyAndTheGridTakesOver(Freeing what) {
    String id = atHome();
    walk.until("2021-12-11T10:00");
    frees(what, id);
    String now = walk.now().substring(0, 16);
    walk.until(now);

    assertThat(walk.state(id)).isEqualTo("RELEASED");
    assertThat(walk.role(id, "hand-back")).isEqualTo("GRID_MEMBER");
    assertThat(walk.due(id, "hand-back")).isEqualTo(now.replace(":00", ":30"));
    assertThat(walk.open(id)).contains("announce-release");
    assertThat(kinds(id))
        .contains(PaperKind.EARLY_RELEASE)
        .doesNotContain(PaperKind.EXPIRY_NOTICE, PaperKind.RELEASE_NOTICE)
        .containsOnlyOnce(PaperKind.WAGES_LETTER);
    assertThat(paper(id)).contains(what.why, "2021年12月24日24时");
    assertThat(
            walk.values(
                "select distinct end_reason from restriction where case_id = ?"
                    + " and ended_at < lawful_end",
                id))
        .isNotEmpty()
        .allMatch(timeline::names);
  }

  /** Whom the level above refuses while the first notice is on its way. */
  @ParameterizedTest
  @EnumSource(
      value = Freeing.class,
      names = {"UPPER_REFUSES", "UPPER_SILENT"})
  void nobodyIsToldThatItEndedLawfullyWhoWasNeverServed(Freeing what) {
    String id = signedByTheGovernment();
    frees(what, id);
    walk.until(walk.now().substring(0, 16));

    assertThat(walk.state(id)).isEqualTo("RELEASED");
    assertThat(kinds(id))
        .contains(PaperKind.EARLY_RELEASE)
        .as("nobody limited the person yet, so there is nothing to tell an employer")
        .doesNotContain(PaperKind.EXPIRY_NOTICE, PaperKind.WAGES_LETTER);
  }

  private void frees(Freeing what, String id) {
    switch (what) {
      case OBJECTION -> {
        facts.send("command-1", id, "objection.filed", Map.of("text", "我没有去过那里"));
        walk.completeAs(
            "do-03", id, "review-objection", "REVOKED", Filled.review("REVOKE", walk.now()));
      }
      case NO_GROUND -> {
        facts.send(
            "do-03", id, "measure.changeRequested", Map.of("kind", "SHORTEN", "reason", "本人申请"));
        walk.complete(id, "confirm-class", "MORE_FACTS", Map.of());
        Map<String, Object> elsewhere = new HashMap<>(Filled.phoneCheck());
        elsewhere.put("wasInArea", "NO");
        walk.complete(id, "check-by-phone", "NOT_CONCERNED", elsewhere);
        walk.complete(id, "confirm-class", "NOT_CONCERNED", Map.of());
      }
      case UPPER_REFUSES ->
          facts.send(
              "do-04",
              id,
              "decision.upperAnswered",
              Map.of("decisionId", facts.decision(id).id(), "answer", "REFUSED"));
      case UPPER_SILENT -> walk.until("2021-12-12T09:00");
    }
  }

  private String atHome() {
    String id = signedByTheGovernment();
    walk.complete(id, "serve-notice", "SERVED", Filled.notice());
    shortcuts.toHome(id);
    return id;
  }

  private String signedByTheGovernment() {
    String id = shortcuts.proposed("MEDIUM_RISK_AREA", "HOME_ISOLATION", "2021-12-10T18:00");
    walk.completeAs("do-01", id, "sign-decision", "SIGNED", Filled.decisionOf("YK-GOV", LAW));
    return id;
  }

  private List<PaperKind> kinds(String id) {
    return papers.of(id, users.find("do-01").orElseThrow()).stream()
        .map(PaperReading.Listed::kind)
        .toList();
  }

  private String paper(String id) {
    return walk.values(
            "select content from case_paper where case_id = ? and kind = 'EARLY_RELEASE'", id)
        .get(0);
  }
}
