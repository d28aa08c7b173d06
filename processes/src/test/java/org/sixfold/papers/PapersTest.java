package org.sixfold.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.access.UserDirectory;
import org.sixfold.casefile.Persons;
import org.sixfold.papers.PaperReading.Listed;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.ProblemException;
import org.sixfold.testsupport.Facts;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.HandClock;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ProcessTest
class PapersTest {

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired PaperReading reading;
  @Autowired Facts facts;
  @Autowired Persons persons;
  @Autowired Responsibility responsibility;
  @Autowired UserDirectory users;
  @Autowired HandClock clock;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void morning() {
    walk.startAt("2022-09-01T09:00");
  }

  @Test
  void theSignatureMakesOrderAndNoticeForHomeAndTheServiceItsProof() throws IOException {
    String id = monitored();

    assertThat(kinds(id))
        .containsExactly(
            PaperKind.PROOF_OF_SERVICE, PaperKind.HOME_NOTICE, PaperKind.DECISION_ORDER);
    assertThat(text(id, PaperKind.DECISION_ORDER))
        .contains("永康市新冠肺炎疫情防控指挥部", "日常健康监测：", "至2022年9月3日24时", "饮食", "六十日内")
        .contains(persons.of(id).name());
    assertThat(text(id, PaperKind.HOME_NOTICE)).contains("每日下午4至8时报告", "村社干部", "网格员");
    assertThat(text(id, PaperKind.PROOF_OF_SERVICE))
        .contains("当面", "依据、起止、权利、异议途径、保障", "2022年9月1日9时00分", "普通话");
  }

  @Test
  void whoIsOnlyAtAFacilityGetsNoNoticeForHome() {
    String id = shortcuts.served("HIGH_RISK_AREA", "CENTRALISED_ISOLATION", "2022-08-31T12:00");

    assertThat(kinds(id)).contains(PaperKind.DECISION_ORDER).doesNotContain(PaperKind.HOME_NOTICE);
  }

  @Test
  void theAnnouncementMakesReleaseNoticeAndWagesLetterWithoutHealth() throws IOException {
    String id = monitored();
    walk.until("2022-09-03T09:00");
    walk.complete(id, "check-before-release", "FIT", Map.of());
    walk.until("2022-09-03T12:00");
    walk.complete(id, "announce-release", "ANNOUNCED", Map.of("wagesLetter", true, "sign", "冯"));
    walk.until("2022-09-04T00:00");

    assertThat(kinds(id))
        .contains(PaperKind.RELEASE_NOTICE, PaperKind.WAGES_LETTER)
        .doesNotContain(PaperKind.EXPIRY_NOTICE);
    assertThat(text(id, PaperKind.RELEASE_NOTICE)).contains("2022年9月3日24时", "冯");
    assertThat(text(id, PaperKind.WAGES_LETTER))
        .contains("不得停止支付", "日常健康监测")
        .doesNotContain("阴性", "阳性", "体温", "症状");
  }

  @Test
  void unsignedAtTheEndThePaperSaysThatItEndedByItself() throws IOException {
    String id = monitored();
    walk.until("2022-09-04T00:00");

    assertThat(kinds(id)).startsWith(PaperKind.WAGES_LETTER, PaperKind.EXPIRY_NOTICE);
    assertThat(text(id, PaperKind.EXPIRY_NOTICE)).contains("因期满解除", "2022年9月3日24时");

    walk.complete(id, "announce-release", "ANNOUNCED", Map.of("wagesLetter", true, "sign", "冯"));
    assertThat(kinds(id)).contains(PaperKind.RELEASE_NOTICE, PaperKind.EXPIRY_NOTICE);
  }

  @Test
  void theLetterForWagesWaitsForNobodysSignature() throws IOException {
    String id = monitored();
    walk.until("2022-09-03T23:59");
    assertThat(kinds(id)).doesNotContain(PaperKind.WAGES_LETTER);
    walk.until("2022-09-04T00:00");

    assertThat(text(id, PaperKind.WAGES_LETTER).replaceAll("\\s", ""))
        .contains("至2022年9月3日24时", "不得停止支付", "无须签发", "2022年9月4日0时00分")
        .doesNotContain("阴性", "阳性", "体温", "症状");

    walk.until("2022-09-05T10:00");
    assertThat(letters(id)).as("nobody has signed yet").isEqualTo(1);
    walk.complete(id, "announce-release", "ANNOUNCED", Map.of("wagesLetter", true, "sign", "冯"));
    assertThat(kinds(id)).startsWith(PaperKind.RELEASE_NOTICE);
    assertThat(letters(id)).as("signed later").isEqualTo(1);
  }

  /** A decision that replaced another one does not take the days before it from the wages. */
  @Test
  void theLetterForWagesIsOfTheWholeTimeWhicheverDecisionsMadeIt() throws IOException {
    String id = shortcuts.isolated("HIGH_RISK_AREA", "2022-08-31T12:00");
    walk.until("2022-09-03T09:00");
    facts.send("do-03", id, "measure.changeRequested", Map.of("kind", "PLACE", "reason", "本人申请"));
    walk.complete(
        id,
        "confirm-class",
        "PROPOSE",
        Filled.classOf("MEDIUM_RISK_AREA", "HOME_ISOLATION", walk.at("2022-08-31T12:00")));
    Map<String, Object> signed = new HashMap<>(Filled.decision());
    signed.put("docNo", "永防指2号");
    walk.completeAs("do-02", id, "sign-decision", "SIGNED", signed);
    walk.until("2022-09-08T00:00");

    assertThat(walk.state(id)).isEqualTo("RELEASED");
    assertThat(text(id, PaperKind.WAGES_LETTER).replaceAll("\\s", ""))
        .contains("依据永防指1号、永防指2号，自2022年9月1日", "至2022年9月7日24时被采取集中隔离、居家隔离");
  }

  @Test
  void whatWasAnnouncedBeforeTheEndMakesNoSecondLetter() {
    String id = monitored();
    walk.until("2022-09-03T12:00");
    walk.complete(id, "announce-release", "ANNOUNCED", Map.of("wagesLetter", true, "sign", "冯"));
    assertThat(letters(id)).isEqualTo(1);
    walk.until("2022-09-05T10:00");

    assertThat(walk.state(id)).isEqualTo("RELEASED");
    assertThat(letters(id)).isEqualTo(1);
  }

  @Test
  void aPaperNamesTheDocumentInWordsOfBothLanguages() throws IOException {
    String id = shortcuts.proposed("LOW_RISK_AREA", "DAILY_MONITORING", "2022-08-31T12:00");
    persons.correct(
        id, new Persons.Correction(null, "TAIWAN_PERMIT", "01234567", null, null), "seen");
    walk.complete(id, "sign-decision", "SIGNED", Filled.decision());

    assertThat(text(id, PaperKind.DECISION_ORDER).replaceAll("\\s", ""))
        .contains("台湾居民来往大陆通行证", "MainlandtravelpermitforTaiwanresidents")
        .doesNotContain("TAIWAN_PERMIT");
  }

  @Test
  void anIssuedPaperStaysWhatItWas() throws IOException {
    String id = monitored();
    String before = text(id, PaperKind.DECISION_ORDER);
    persons.correct(
        id, new Persons.Correction("更名人", null, null, null, null), "confirmed by document");

    assertThat(text(id, PaperKind.DECISION_ORDER)).isEqualTo(before).doesNotContain("更名人");
  }

  @Test
  void anAlteredPaperIsNotShown() {
    String id = monitored();
    jdbc.update(
        "update case_paper set content = replace(content, '2022', '2023') where case_id = ?", id);

    assertThatThrownBy(() -> text(id, PaperKind.DECISION_ORDER))
        .isInstanceOfSatisfying(
            ProblemException.class, one -> assertThat(one.code()).isEqualTo("paper.altered"));
  }

  @Test
  void papersOpenToWhomTheFileOpensAndEveryLookIsLogged() {
    String id = monitored();
    int before = openings(id);
    SignedInUser leader = member(Role.DECIDING_OFFICER);

    reading.of(id, leader);
    reading.pdf(id, reading.of(id, leader).get(0).id(), leader);

    assertThat(openings(id)).isEqualTo(before + 3);
    assertThatThrownBy(() -> reading.of(id, elsewhere()))
        .isInstanceOfSatisfying(
            ProblemException.class, one -> assertThat(one.code()).isEqualTo("case.unknown"));
    assertThatThrownBy(() -> reading.pdf(id, "nothing", leader))
        .isInstanceOfSatisfying(
            ProblemException.class, one -> assertThat(one.code()).isEqualTo("paper.unknown"));
  }

  @Test
  void theHealthRecordIsForHealthRolesOnly() throws IOException {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2022-08-31T12:00");

    assertThat(kinds(id)).contains(PaperKind.HEALTH_RECORD, PaperKind.TRANSFER_SLIP);
    String driver =
        walk.values(
                "select name from roster_member where username = ?",
                walk.values(
                        "select driver from journey j join journey_seat s on s.journey_id = j.id"
                            + " where s.case_id = ?",
                        id)
                    .get(0))
            .get(0);
    assertThat(text(id, PaperKind.TRANSFER_SLIP)).contains("移交人", driver).doesNotContain("到达状态");
    SignedInUser cadre = member(Role.VILLAGE_CADRE);
    assertThat(reading.of(id, cadre))
        .extracting(Listed::kind)
        .contains(PaperKind.TRANSFER_SLIP)
        .doesNotContain(PaperKind.HEALTH_RECORD);
    String record = find(id, PaperKind.HEALTH_RECORD);
    assertThatThrownBy(() -> reading.pdf(id, record, cadre)).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> reading.print(List.of(id), PaperKind.HEALTH_RECORD, cadre))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void theOrdersOfManyArePrintedAtOnce() throws IOException {
    String one = monitored();
    String other = monitored();
    SignedInUser leader = member(Role.DECIDING_OFFICER);

    String text = Pdf.text(reading.print(List.of(one, other), PaperKind.DECISION_ORDER, leader));
    assertThat(text).contains(persons.of(one).name(), persons.of(other).name());

    String unsigned = shortcuts.proposed("LOW_RISK_AREA", "DAILY_MONITORING", "2022-08-31T12:00");
    assertThatThrownBy(
            () -> reading.print(List.of(one, unsigned), PaperKind.DECISION_ORDER, leader))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> {
              assertThat(problem.code()).isEqualTo("paper.notIssued");
              assertThat(problem.extra()).isEqualTo(Map.of("caseIds", List.of(unsigned)));
            });
  }

  private String monitored() {
    return shortcuts.served("LOW_RISK_AREA", "DAILY_MONITORING", "2022-08-31T12:00");
  }

  private long letters(String id) {
    return kinds(id).stream().filter(PaperKind.WAGES_LETTER::equals).count();
  }

  private List<PaperKind> kinds(String id) {
    return reading.of(id, member(Role.DECIDING_OFFICER)).stream().map(Listed::kind).toList();
  }

  private String find(String id, PaperKind kind) {
    return reading.of(id, member(Role.DECIDING_OFFICER)).stream()
        .filter(one -> one.kind() == kind)
        .findFirst()
        .orElseThrow()
        .id();
  }

  private String text(String id, PaperKind kind) throws IOException {
    return Pdf.text(reading.pdf(id, find(id, kind), member(Role.DECIDING_OFFICER)));
  }

  private SignedInUser member(Role role) {
    return responsibility
        .answerable(role, Walk.GRID, clock.now())
        .flatMap(users::find)
        .orElseThrow();
  }

  /** A grid member of another village. */
  private SignedInUser elsewhere() {
    SignedInUser member = member(Role.GRID_MEMBER);
    return new SignedInUser(
        "nobody", "无", Role.GRID_MEMBER, member.grids(), List.of("330784/elsewhere/"));
  }

  private int openings(String id) {
    return walk.count("select count(*) from file_opening where case_id = ?", id);
  }
}
