package org.sixfold.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.persistence.GateListMapper;
import org.sixfold.casefile.persistence.GateRow;
import org.sixfold.shared.Paging;
import org.sixfold.testsupport.OnRealMySql;
import org.sixfold.testsupport.RealMySql;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Every mapper of the module once, on a real server. */
@OnRealMySql
@SpringBootTest(
    classes = CaseFileTestApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = "spring.main.lazy-initialization=true")
class CaseFileOnMySqlTest {

  private static final Instant START = Instant.parse("2021-12-10T16:00:00Z");
  private static final Instant END = Instant.parse("2021-12-24T16:00:00Z");
  private static final SignedInUser OFFICER =
      new SignedInUser(
          "officer-2",
          "officer",
          Role.DECIDING_OFFICER,
          List.of(),
          List.of(CaseFileStandIns.SUBDISTRICT_PATH));
  private static final SignedInUser SUPERVISOR =
      new SignedInUser(
          "command-1",
          "command",
          Role.SUPERVISOR,
          List.of(),
          List.of(CaseFileStandIns.SUBDISTRICT_PATH));

  @Autowired CaseFiles caseFiles;
  @Autowired MatchKeys matchKeys;
  @Autowired Restrictions restrictions;
  @Autowired Persons persons;
  @Autowired Teams teams;
  @Autowired Reports reports;
  @Autowired Tests tests;
  @Autowired AwaitedResults awaited;
  @Autowired CaseLinks links;
  @Autowired Admissions admissions;
  @Autowired CaseFileReader files;
  @Autowired CaseLists lists;
  @Autowired CaseMessages messages;
  @Autowired LawfulEndWatchdog watchdog;
  @Autowired GateHolds holds;
  @Autowired GateHoldWatchdog gateWatchdog;
  @Autowired CaseOrigins origins;
  @Autowired PathMessageRelay relay;
  @Autowired FileOpenings openings;
  @Autowired GateListMapper gates;
  @Autowired Cast cast;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    String url = RealMySql.newDatabase();
    registry.add("spring.datasource.url", () -> url);
    registry.add("spring.datasource.username", RealMySql::user);
  }

  @Test
  void aCaseGoesItsWay() {
    CaseFiles.NewPerson person = cast.somebody("罗𠮷%");
    String id = cast.open(person);
    String key = matchKeys.ofDocument(person.document());
    assertThat(caseFiles.match(List.of(key), START).get(key).open()).isTrue();
    caseFiles.refresh(List.of(new CaseFiles.Refresh(id, "list-2", 1, "14099990001", Map.of())));
    assertThat(origins.details(id)).hasSize(2);
    caseFiles.correctContact(id, "14099990002", "东城街道城塘村胜利路9号");
    caseFiles.enterStage(id, Stage.DECISION);
    restrictions.sign(Cast.decision(id, Cast.isolation(null, END)));
    restrictions.begin(id, START);
    assertThat(kept(id, START)).containsExactly(Restrictions.Kind.CENTRALISED_ISOLATION);
    assertThat(kept(id, END)).as("nobody is asked to go back at the lawful end").isEmpty();
    assertThat(teams.assign(id)).containsExactly(Role.DOCTOR);
    teams.fill(id, Role.DOCTOR, "doctor-2", null);
    Reports.NewReport report =
        new Reports.NewReport(
            id,
            LocalDate.of(2021, 12, 12),
            "DAY",
            "NORMAL",
            "SELF",
            null,
            List.of("FOOD"),
            null,
            new BigDecimal("36.5"),
            List.of());
    reports.missed(id, report.day(), report.part());
    reports.received(report, "gm-1");
    tests.sampleTaken(new Tests.NewSample(id, START, "T1", null, 10, "NOSE", "doctor-2", null));
    tests.resultReceived(
        new Tests.NewResult(id, START, Tests.Result.NEGATIVE, "L1", null, "lab-1", null, null));
    assertThat(messages.take(id, "fact.counted", OFFICER, Map.of("messageId", "m1")))
        .isEqualTo(messages.take(id, "fact.counted", OFFICER, Map.of("messageId", "m1")));

    assertThat(watchdog.nextDue()).contains(END);
    assertThat(watchdog.runDue(END)).isEqualTo(1);
    assertThat(relay.runDue(END)).isEqualTo(1);

    CaseFileView file = files.read(id, OFFICER).file();
    assertThat(file.state()).isEqualTo(CaseState.RELEASED);
    assertThat(file.person().name()).isEqualTo("罗𠮷%");
    assertThat(file.person().furtherPhones())
        .containsExactlyInAnyOrder("14099990001", person.phone());
    assertThat(file.restrictions().get(0).start()).isEqualTo(START);
    assertThat(file.restrictions().get(0).endedAt()).isEqualTo(END);
    assertThat(file.reports()).hasSize(1);
    assertThat(file.reports().get(0).temperature()).isEqualByComparingTo("36.5");
    assertThat(file.tests()).hasSize(2);
    assertThat(openings.of(id, Paging.of(null, null)).items())
        .extracting(FileOpenings.Opening::username)
        .containsExactly("officer-2");
    assertThat(persons.casesOf(id)).containsExactly(id);
    assertThat(found("罗𠮷%")).containsExactly(id);
    assertThat(found("14099990001")).containsExactly(id);
    assertThat(openings.runDue(Instant.parse("2031-01-01T00:00:00Z"))).isEqualTo(1);
    assertThat(openings.brokenSeals()).isEmpty();
    assertThat(caseFiles.match(List.of(key), START)).isEmpty();
  }

  @Test
  void nobodyWaitsAtAGateBeyondTheLimit() {
    String id = cast.openMetAt(START);
    holds.correctSince(id, START.minusSeconds(600));
    Instant limit = START.minusSeconds(600).plus(Duration.ofHours(2));
    assertThat(gateWatchdog.nextDue()).contains(limit);

    assertThat(gateWatchdog.runDue(limit)).isEqualTo(1);

    assertThat(holds.of(id))
        .extracting(GateHolds.Hold::endedAt, GateHolds.Hold::endReason)
        .containsExactly(Assertions.tuple(limit, GateHolds.End.LIMIT));
    assertThat(relay.runDue(limit)).isEqualTo(1);
    assertThat(files.read(id, OFFICER).sections()).containsKey("gateHolds");
    assertThat(origins.othersOfPerson(id)).isEmpty();
    assertThat(origins.of(id).metAt()).isEqualTo(START);
  }

  @Test
  void aRecentAnswerIsFoundAfterTheKeyIsFree() {
    CaseFiles.NewPerson person = cast.somebody();
    String id = cast.open(person);
    caseFiles.close(id, CaseState.NOT_CONCERNED, "check.notConcerned");
    String key = matchKeys.ofDocument(person.document());
    assertThat(caseFiles.match(List.of(key), START).get(key).caseId()).isEqualTo(id);
    assertThat(cast.open(person)).isNotEqualTo(id);
  }

  @Test
  void ofManyWhoOpenTheSamePersonAtOnceOneSucceeds() throws Exception {
    CaseFiles.NewPerson person = cast.somebody();
    Callable<String> open = () -> cast.open(person);
    ExecutorService eight = Executors.newFixedThreadPool(8);
    int opened = 0;
    try {
      for (Future<String> one : eight.invokeAll(Collections.nCopies(8, open))) {
        try {
          one.get();
          opened++;
        } catch (ExecutionException refused) {
          assertThat(refused.getCause()).hasMessage("case.openedMeanwhile");
        }
      }
    } finally {
      eight.shutdown();
    }
    assertThat(opened).isEqualTo(1);
  }

  /** By which measures the gate's list names a case. */
  private List<Restrictions.Kind> kept(String caseId, Instant now) {
    List<String> paths = List.of(CaseFileStandIns.SUBDISTRICT_PATH);
    return gates.find(paths, paths.get(0), now, null, 1000).stream()
        .filter(row -> row.caseId().equals(caseId))
        .map(GateRow::kind)
        .toList();
  }

  private List<String> found(String text) {
    return lists
        .search(SUPERVISOR, text, new CaseLists.Filter(null, null, null), Paging.of(null, null))
        .items()
        .stream()
        .map(CaseLists.Item::id)
        .toList();
  }

  @Test
  void samplesAreAwaitedLinksAreKeptAndAnAdmissionIsUndone() {
    String id = cast.openSomebody();
    String other = cast.openSomebody();
    Instant due = START.plusSeconds(3600);
    String sample =
        tests.sampleTaken(
            new Tests.NewSample(id, START, "POOL-9", "POOL-10", 10, "NOSE", "doctor-2", due));
    assertThat(awaited.nextLate()).isPresent();
    assertThat(awaited.late(due, 500))
        .filteredOn(late -> late.id().equals(sample))
        .hasSize(1)
        .allMatch(late -> awaited.chase(late, due) && !awaited.chase(late, due));
    assertThat(tests.samplesIn("POOL-10")).extracting(Tests.Sample::id).containsExactly(sample);
    Tests.Kept kept =
        tests.resultReceived(
            new Tests.NewResult(
                id, START, Tests.Result.POSITIVE, "L9", null, "lab-1", sample, "T9"));
    assertThatThrownBy(
            () ->
                tests.resultReceived(
                    new Tests.NewResult(
                        id, START, Tests.Result.NEGATIVE, "L10", null, "lab-1", sample, "T9")))
        .hasMessage("laboratory.tubeAnswered");
    tests.told(kept.id(), due);
    tests.refuted(kept.id());
    assertThat(tests.results(id))
        .allMatch(result -> result.corrected() && due.equals(result.toldAt()));
    assertThat(tests.sample(sample).orElseThrow().resultAt()).isNotNull();

    assertThat(links.link(other, id, CaseLinks.Kind.HOUSEHOLD, START)).isTrue();
    assertThat(links.link(id, other, CaseLinks.Kind.CONTACT, START)).isFalse();
    assertThat(links.of(id)).extracting(CaseLinks.Link::caseId).contains(other);
    assertThat(links.openCaseOf("nobody", "14000000000", id)).isNull();

    assertThat(admissions.admit(id)).isTrue();
    assertThat(admissions.resume(id)).isFalse();
    assertThat(admissions.admit(id)).isTrue();
    admissions.discharge(id, due);
  }
}
