package org.sixfold.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sixfold.casefile.CaseFileStandIns.MICRO;
import static org.sixfold.casefile.CaseFileStandIns.MICRO_PATH;
import static org.sixfold.casefile.CaseFileStandIns.SUBDISTRICT_PATH;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.audit.Audit;
import org.sixfold.shared.Paging;
import org.sixfold.testsupport.HandClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CaseFileTest
class FileAccessTest {

  private static final String ELSEWHERE = SUBDISTRICT_PATH + "330784001002/";

  @Autowired CaseFileReader files;
  @Autowired CaseLists lists;
  @Autowired Timeline timeline;
  @Autowired Teams teams;
  @Autowired Reports reports;
  @Autowired Tests tests;
  @Autowired Persons persons;
  @Autowired FileOpenings openings;
  @Autowired Cast cast;
  @Autowired HandClock clock;
  @Autowired CaseFileStandIns.RecordedAudit audit;
  @Autowired JdbcClient jdbc;

  @ParameterizedTest(name = "{0}: own grid {1}, elsewhere {2}")
  @CsvSource({
    "GRID_MEMBER, MASKED, NONE",
    "VILLAGE_CADRE, MASKED, NONE",
    "LINK_CADRE, MASKED, NONE",
    "POLICE_OFFICER, MASKED, NONE",
    "DOCTOR, MASKED, NONE",
    "SUBDISTRICT_LEADER, MASKED, NONE",
    "DECIDING_OFFICER, WHOLE, NONE",
    "FACILITY_DESK, MASKED, NONE",
    "DRIVER, NONE, NONE",
    "DUTY_HEAD_HEALTH, MASKED, NONE",
    "DUTY_HEAD_POLICE, MASKED, NONE",
    "LAB, NONE, NONE",
    "SUPERVISOR, WHOLE, NONE",
    "DESIGNER, NONE, NONE",
    "ADMIN, MASKED, NONE",
    "AUDITOR, NONE, NONE"
  })
  void aFileOpensByRoleAndPlace(Role role, String own, String elsewhere) {
    String id = cast.openSomebody();
    assertThat(access(id, user(role, MICRO_PATH))).isEqualTo(own);
    assertThat(access(id, user(role, ELSEWHERE))).isEqualTo(elsewhere);
  }

  @Test
  void theSixOpenTheWholeFileAndEveryOpeningIsLogged() {
    String id = cast.openSomebody();
    assertThat(teams.assign(id)).containsExactly(Role.DOCTOR);
    SignedInUser officer = named("police_officer-1", Role.POLICE_OFFICER, ELSEWHERE);
    CaseFileView file = files.read(id, officer).file();
    assertThat(file.access()).isEqualTo("WHOLE");
    assertThat(file.person().document()).isEqualTo(persons.of(id).document());
    assertThat(file.team()).hasSize(6);
    assertThat(logged(id)).containsExactly("police_officer-1 SIX");
  }

  @Test
  void aMaskedFileTellsNoNumberAddressOrHealthAndIsNotLogged() {
    String id = withHealth();
    CaseFileView file = files.read(id, user(Role.GRID_MEMBER, MICRO_PATH)).file();
    assertThat(file.person().document()).contains("*").doesNotContain(persons.of(id).document());
    assertThat(file.person().phone()).contains("****");
    assertThat(file.person().address()).isNull();
    assertThat(file.reports()).isEmpty();
    assertThat(file.tests()).isEmpty();
    assertThat(logged(id)).isEmpty();
  }

  @Test
  void policeOfTheSixSeeNoHealthValuesAndTheDecidingOfficerDoes() {
    String id = withHealth();
    teams.assign(id);
    CaseFileView police =
        files.read(id, named("police_officer-1", Role.POLICE_OFFICER, MICRO_PATH)).file();
    assertThat(police.reports().get(0).temperature()).isNull();
    assertThat(police.reports().get(0).symptoms()).isNull();
    assertThat(police.reports().get(0).outcome()).isNull();
    assertThat(police.tests()).allMatch(test -> test.result() == null);

    CaseFileView officer = files.read(id, user(Role.DECIDING_OFFICER, SUBDISTRICT_PATH)).file();
    assertThat(officer.reports().get(0).temperature()).isEqualByComparingTo("37.5");
    assertThat(officer.tests())
        .anyMatch(test -> test.result() == Tests.Result.NEGATIVE && !test.corrected())
        .anyMatch(test -> test.result() == Tests.Result.POSITIVE && test.corrected());
  }

  @Test
  void openingsAreSealedAndAChangeIsSeen() {
    String id = cast.openSomebody();
    files.read(id, user(Role.SUPERVISOR, SUBDISTRICT_PATH));
    Instant later = clock.now().plus(FileOpenings.SEAL_AFTER);
    assertThat(openings.runDue(later.minusMillis(1).minus(Duration.ofDays(3650)))).isZero();
    assertThat(openings.runDue(later)).isEqualTo(1);
    assertThat(openings.nextDue()).isEmpty();
    assertThat(openings.brokenSeals()).isEmpty();

    jdbc.sql("update file_opening set username = 'nobody' where case_id = ?").param(id).update();
    assertThat(openings.brokenSeals()).isNotEmpty();
    jdbc.sql("update file_opening set username = 'supervisor-9' where case_id = ?")
        .param(id)
        .update();
    assertThat(openings.brokenSeals()).isEmpty();
  }

  @Test
  void peopleOfOneDoorAreLinked() {
    CaseFiles.NewPerson first = cast.somebody("甲");
    CaseFiles.NewPerson second = cast.somebody("乙");
    String door = "浙江省金华市永康市东城街道城塘村胜利路77幢1单元%s室".formatted(second.phone());
    String id = cast.open(at(first, door));
    String other = cast.open(at(second, door.replace("浙江省金华市", "")));
    CaseFileView file = files.read(id, user(Role.SUPERVISOR, SUBDISTRICT_PATH)).file();
    assertThat(file.household()).extracting(CaseFileView.Housemate::caseId).containsExactly(other);
  }

  @Test
  void listsShowOwnGridsMasked() {
    String id = cast.openSomebody();
    assertThat(ids(user(Role.GRID_MEMBER, MICRO_PATH))).contains(id);
    assertThat(ids(user(Role.GRID_MEMBER, ELSEWHERE))).doesNotContain(id);
    assertThat(ids(user(Role.SUPERVISOR, SUBDISTRICT_PATH))).contains(id);
    CaseLists.Item item =
        lists
            .list(user(Role.SUPERVISOR, SUBDISTRICT_PATH), none(), Paging.of(1, null))
            .items()
            .get(0);
    assertThat(item.id()).isEqualTo(id);
    assertThat(item.person().document()).contains("*");
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"DRIVER", "LAB", "DESIGNER", "AUDITOR"})
  void othersGetNoLists(Role role) {
    assertThatThrownBy(() -> ids(user(role, SUBDISTRICT_PATH))).hasMessage("access.forbidden");
  }

  @Test
  void pagesFollowEachOther() {
    String older = cast.openSomebody();
    String newer = cast.openSomebody();
    SignedInUser supervisor = user(Role.SUPERVISOR, SUBDISTRICT_PATH);
    var first = lists.list(supervisor, none(), Paging.of(1, null));
    var second = lists.list(supervisor, none(), Paging.of(1, first.next()));
    assertThat(first.items().get(0).id()).isEqualTo(newer);
    assertThat(second.items().get(0).id()).isEqualTo(older);
  }

  @Test
  void searchFindsByNameDocumentAndAnyPhone() {
    CaseFiles.NewPerson person = cast.somebody("𠮷田100%_!");
    String id = cast.open(person);
    assertThat(found("𠮷田")).containsExactly(id);
    assertThat(found("𠮷田100%_!")).containsExactly(id);
    assertThat(found("%")).isEmpty();
    assertThat(found(" " + person.document().toLowerCase() + " ")).containsExactly(id);
    assertThat(found("+86 " + person.phone())).containsExactly(id);
    persons.correct(
        id, new Persons.Correction(null, null, null, "14088887777", null), "wrong number");
    assertThat(found(person.phone())).containsExactly(id);
    assertThat(found("14088887777")).containsExactly(id);
  }

  @Test
  void onlyTheCommandRoomSearches() {
    assertThatThrownBy(
            () ->
                lists.search(
                    user(Role.GRID_MEMBER, MICRO_PATH), "王", none(), Paging.of(null, null)))
        .hasMessage("access.forbidden");
  }

  @Test
  void theTimelineTellsInBothLanguages() {
    String id = cast.openSomebody();
    var happening =
        timeline
            .read(id, user(Role.AUDITOR, SUBDISTRICT_PATH), Paging.of(null, null))
            .items()
            .get(0);
    assertThat(happening.text().get("zh")).isEqualTo("建立档案，来源：名单，网格：" + MICRO);
    assertThat(happening.text().get("en")).isEqualTo("Case opened, source: list, grid: " + MICRO);
  }

  @Test
  void whatATaskToldOfHealthIsForThoseWhoMayReadIt() {
    String id = cast.openSomebody();
    audit.record(
        new Audit.Change(
            id, "task.completed", Map.of("kind", "report-day", "outcome", "ABNORMAL")));
    var police = lastOf(id, user(Role.POLICE_OFFICER, MICRO_PATH));
    assertThat(police.text().get("zh")).isEqualTo("完成任务：每日健康报告");
    assertThat(police.details()).doesNotContainKey("outcome");
    var doctor = lastOf(id, user(Role.DOCTOR, MICRO_PATH));
    assertThat(doctor.text().get("zh")).isEqualTo("完成任务：每日健康报告，结果：异常");
  }

  private Timeline.Happening lastOf(String id, SignedInUser viewer) {
    var items = timeline.read(id, viewer, Paging.of(null, null)).items();
    return items.get(items.size() - 1);
  }

  private String withHealth() {
    String id = cast.openSomebody();
    reports.received(
        new Reports.NewReport(
            id,
            LocalDate.of(2021, 12, 11),
            "MORNING",
            "ABNORMAL",
            "PHONE",
            "GOOD",
            List.of(),
            null,
            new BigDecimal("37.5"),
            List.of("COUGH")),
        "gm-1");
    Instant sampled = clock.now();
    tests.sampleTaken(new Tests.NewSample(id, sampled, "T1", null, null, "NOSE", "doctor-1", null));
    tests.resultReceived(
        new Tests.NewResult(id, sampled, Tests.Result.POSITIVE, "L1", null, "lab-1", null, null));
    tests.resultReceived(
        new Tests.NewResult(id, sampled, Tests.Result.NEGATIVE, "L2", "L1", "lab-1", null, null));
    return id;
  }

  private String access(String id, SignedInUser viewer) {
    try {
      return files.read(id, viewer).file().access();
    } catch (org.sixfold.shared.ProblemException refused) {
      assertThat(refused.status()).isEqualTo(404);
      return "NONE";
    }
  }

  private List<String> logged(String id) {
    return jdbc.sql("select username, ground from file_opening where case_id = ?")
        .param(id)
        .query((row, no) -> row.getString(1) + " " + row.getString(2))
        .list();
  }

  private List<String> ids(SignedInUser viewer) {
    return lists.list(viewer, none(), Paging.of(500, null)).items().stream()
        .map(CaseLists.Item::id)
        .toList();
  }

  private List<String> found(String text) {
    return lists
        .search(user(Role.SUPERVISOR, SUBDISTRICT_PATH), text, none(), Paging.of(null, null))
        .items()
        .stream()
        .map(CaseLists.Item::id)
        .toList();
  }

  private static CaseLists.Filter none() {
    return new CaseLists.Filter(null, null, null);
  }

  private static CaseFiles.NewPerson at(CaseFiles.NewPerson person, String address) {
    return new CaseFiles.NewPerson(
        person.name(), person.documentType(), person.document(), person.phone(), address);
  }

  private static SignedInUser user(Role role, String gridPath) {
    return named(role.name().toLowerCase(java.util.Locale.ROOT) + "-9", role, gridPath);
  }

  private static SignedInUser named(String username, Role role, String gridPath) {
    return new SignedInUser(username, username, role, List.of(), List.of(gridPath));
  }
}
