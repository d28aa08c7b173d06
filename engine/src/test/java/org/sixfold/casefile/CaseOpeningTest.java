package org.sixfold.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sixfold.casefile.CaseFileStandIns.MICRO;
import static org.sixfold.casefile.CaseFileStandIns.VILLAGE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.sixfold.casefile.CaseFileStandIns.RecordedAudit;
import org.sixfold.casefile.CaseFileStandIns.RecordedPath;
import org.sixfold.casefile.CaseFiles.Match;
import org.sixfold.casefile.CaseFiles.NewCase;
import org.sixfold.casefile.CaseFiles.NewPerson;
import org.sixfold.casefile.CaseFiles.Refresh;
import org.sixfold.grid.Grid;
import org.sixfold.shared.ProblemException;
import org.sixfold.testsupport.HandClock;
import org.sixfold.testsupport.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;

@CaseFileTest
class CaseOpeningTest {

  @Autowired CaseFiles caseFiles;
  @Autowired MatchKeys matchKeys;
  @Autowired Persons persons;
  @Autowired Cast cast;
  @Autowired StatementCounter statements;
  @Autowired RecordedPath path;
  @Autowired RecordedAudit audit;
  @Autowired HandClock clock;

  @Test
  void aHundredCasesTakeFourStatementsBesidesAuditAndPath() {
    List<NewCase> hundred = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      hundred.add(cast.caseOf(cast.somebody()));
    }
    assertThat(statements.during(() -> caseFiles.open(hundred))).isEqualTo(4);
  }

  @Test
  void idsComeBackInTheOrderGivenAndEveryPathStarts() {
    List<NewPerson> people = List.of(cast.somebody("甲"), cast.somebody("乙"), cast.somebody("丙"));
    List<String> ids = caseFiles.open(people.stream().map(cast::caseOf).toList());
    assertThat(ids.stream().map(id -> persons.of(id).name())).containsExactly("甲", "乙", "丙");
    assertThat(path.starts.stream().map(CasePath.Start::caseId)).containsAll(ids);
    assertThat(audit.actions(ids.get(0))).containsExactly("case.opened");
  }

  @Test
  void routingKnowsWhetherTheGridIsOneMicroGrid() {
    assertThat(startIn(MICRO).placed()).isTrue();
    assertThat(startIn(VILLAGE).placed()).isFalse();
    assertThat(startIn(Grid.UNPLACED).placed()).isFalse();
    assertThat(startIn(Grid.OUTSIDE).outside()).isTrue();
  }

  @Test
  void aRareCharacterIsKeptAndFound() {
    String id = cast.open(cast.somebody("罗𠮷"));
    assertThat(persons.of(id).name()).isEqualTo("罗𠮷");
    assertThat(caseFiles.summaries(List.of(id)).get(id).personName()).isEqualTo("罗𠮷");
  }

  @Test
  void numbersInSummariesAreMasked() {
    String id = cast.open(new NewPerson("王", "ID_CARD", "330784199912310001", "14012345678", null));
    CaseFiles.Summary summary = caseFiles.summaries(List.of(id)).get(id);
    assertThat(summary.maskedDocument()).isEqualTo("330784**********01");
    assertThat(summary.maskedPhone()).isEqualTo("140****5678");
  }

  @Test
  void aSecondOpenCaseOfAPersonIsRefused() {
    NewPerson person = cast.somebody();
    cast.open(person);
    assertThatThrownBy(() -> cast.open(person))
        .isInstanceOf(ProblemException.class)
        .hasMessage("case.openedMeanwhile");
  }

  @Test
  void ofManyWhoOpenTheSamePersonAtOnceOneSucceeds() throws Exception {
    NewPerson person = cast.somebody();
    Callable<String> open = () -> cast.open(person);
    ExecutorService eight = Executors.newFixedThreadPool(8);
    int opened = 0;
    try {
      for (Future<String> one : eight.invokeAll(java.util.Collections.nCopies(8, open))) {
        opened += succeeded(one) ? 1 : 0;
      }
    } finally {
      eight.shutdown();
    }
    assertThat(opened).isEqualTo(1);
  }

  @Test
  void theSameDocumentIsFoundHoweverItIsWritten() {
    assertThat(matchKeys.ofDocument("'33078419791014000x "))
        .isEqualTo(matchKeys.ofDocument("３３０７８４１９７９１０１４０００Ｘ"));
    assertThat(matchKeys.ofNameAndPhone(" 张 三", "+86 140-0000-0000"))
        .isEqualTo(matchKeys.ofNameAndPhone("张三", "14000000000"));
  }

  @Test
  void anOpenCaseMatchesBeforeARecentAnswer() {
    NewPerson person = cast.somebody();
    String key = matchKeys.ofDocument(person.document());
    String first = cast.open(person);
    assertThat(match(key)).isEqualTo(new Match(key, first, true, null));

    caseFiles.close(first, CaseState.NOT_CONCERNED, "check.notConcerned");
    assertThat(match(key)).isEqualTo(new Match(key, first, false, clock.now()));
    assertThat(caseFiles.match(List.of(key), clock.now().plusSeconds(1))).isEmpty();

    String second = cast.open(person);
    assertThat(match(key)).isEqualTo(new Match(key, second, true, null));
  }

  @Test
  void onlyNotConcernedIsARecentAnswer() {
    NewPerson person = cast.somebody();
    caseFiles.close(cast.open(person), CaseState.RETURNED, "return.receipted");
    assertThat(match(matchKeys.ofDocument(person.document()))).isNull();
  }

  @Test
  void closingTwiceKeepsTheFirstEnd() {
    String id = cast.openSomebody();
    caseFiles.close(id, CaseState.RETURNED, "return.receipted");
    caseFiles.close(id, CaseState.DECEASED, "death.confirmed");
    assertThat(caseFiles.summaries(List.of(id)).get(id).state()).isEqualTo(CaseState.RETURNED);
    assertThat(audit.actions(id)).containsExactly("case.opened", "case.closed");
  }

  @Test
  void anotherPhoneIsKeptAsAFurtherContactOnce() {
    String id = cast.openSomebody();
    String first = persons.of(id).phone();
    caseFiles.refresh(
        List.of(
            new Refresh(id, "list-2", 1, "14099990001", Map.of()),
            new Refresh(id, "list-2", 2, "14099990001", Map.of()),
            new Refresh(id, "list-2", 3, first, Map.of())));
    caseFiles.refresh(List.of(new Refresh(id, "list-3", 1, "14099990001", null)));
    assertThat(persons.of(id).furtherPhones()).containsExactly("14099990001");
  }

  @Test
  void aHundredRefreshesTakeFourStatementsBesidesAudit() {
    List<Refresh> hundred = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      hundred.add(new Refresh(cast.openSomebody(), "list-2", i, "14099%06d".formatted(i), null));
    }
    assertThat(statements.during(() -> caseFiles.refresh(hundred))).isEqualTo(4);
  }

  @Test
  void aPhoneLearntByACheckTakesTheFirstPlace() {
    String id = cast.openSomebody();
    String former = persons.of(id).phone();
    caseFiles.correctContact(id, "140 1111 2222", null);
    assertThat(persons.of(id).phone()).isEqualTo("14011112222");
    assertThat(persons.of(id).furtherPhones()).containsExactly(former);
  }

  @Test
  void enteringAStageIsRecordedOnce() {
    String id = cast.openSomebody();
    caseFiles.enterStage(id, Stage.DECISION);
    caseFiles.enterStage(id, Stage.DECISION);
    assertThat(audit.actions(id)).containsExactly("case.opened", "case.stageEntered");
  }

  private Match match(String key) {
    return caseFiles.match(List.of(key), clock.now().minusSeconds(7 * 86400)).get(key);
  }

  private CasePath.Start startIn(String grid) {
    String id = caseFiles.open(List.of(cast.caseOf(cast.somebody(), grid))).get(0);
    return path.starts.stream()
        .filter(start -> start.caseId().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static boolean succeeded(Future<String> opening) throws InterruptedException {
    try {
      return opening.get() != null;
    } catch (ExecutionException e) {
      assertThat(e.getCause()).hasMessage("case.openedMeanwhile");
      return false;
    }
  }
}
