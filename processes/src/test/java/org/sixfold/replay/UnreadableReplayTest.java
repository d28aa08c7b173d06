package org.sixfold.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.modeling.Draft;
import org.sixfold.modeling.DraftCheck;
import org.sixfold.modeling.DraftFiles;
import org.sixfold.modeling.Drafts;
import org.sixfold.modeling.Finding;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Walk;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A date without quotes is a sum to the engine: no table with it is replayed, and why is told. */
@ProcessTest
class UnreadableReplayTest {

  private static final SignedInUser DESIGNER =
      new SignedInUser("unreadable-designer", "设计员", Role.DESIGNER, List.of(), List.of());
  private static final String RULES = "restriction-rules.dmn";
  private static final String CELL = "CN9_CLOSE_CONTACT_CENTRALISED_validFrom";

  @Autowired Walk walk;
  @Autowired Drafts drafts;
  @Autowired DraftFiles files;
  @Autowired Replays replays;
  @Autowired ReplayRun run;
  @Autowired SixfoldClock clock;
  @Autowired JdbcTemplate jdbc;

  private final Logger log = (Logger) LoggerFactory.getLogger(ReplayRun.class);
  private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
  private Instant from;
  private String draft;

  @BeforeEach
  void anHourWithOneCase() {
    jdbc.update("update model_replay set running_key = null");
    walk.startAt("2021-05-13T09:00");
    from = clock.now();
    walk.open(Walk.GRID, true, true);
    walk.startAt("2021-05-13T10:00");
    draft = drafts.begin(DESIGNER, "读不懂").id();
    logged.start();
    log.addAppender(logged);
  }

  @AfterEach
  void logAsEver() {
    log.detachAppender(logged);
  }

  private void edit(String file, String before, String after) {
    Draft.File now = files.read(DESIGNER, draft, file);
    assertThat(now.content()).contains(before);
    byte[] text = now.content().replace(before, after).getBytes(StandardCharsets.UTF_8);
    files.write(DESIGNER, draft, file, now.revision(), text, null);
  }

  private static String cell(String id, String text) {
    return "<outputEntry id=\"" + id + "\"><text>" + text + "</text>";
  }

  private void loseQuotes() {
    edit(RULES, cell(CELL, "\"2022-06-28\""), cell(CELL, "2022-06-28"));
  }

  private Replay begun() {
    return replays.start(DESIGNER, draft, from, null, null);
  }

  private Replay ended(Replay begun) {
    assertThat(run.runDue(clock.now())).isEqualTo(1);
    return replays.find(DESIGNER, draft, begun.n());
  }

  @Test
  @SuppressWarnings("unchecked")
  void whoseCheckFindsItIsNotReplayed() {
    loseQuotes();

    assertThatThrownBy(this::begun)
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused -> {
              assertThat(refused.status()).isEqualTo(422);
              assertThat(refused.code()).isEqualTo("replay.hasErrors");
              assertThat((List<DraftCheck.FileFindings>) refused.extra().get("files"))
                  .singleElement()
                  .satisfies(
                      file -> {
                        assertThat(file.name()).isEqualTo(RULES);
                        assertThat(file.findings()).extracting(Finding::element).contains(CELL);
                      });
            });
    assertThat(
            jdbc.queryForObject(
                "select count(*) from model_replay where draft_id = ?", Integer.class, draft))
        .isZero();
  }

  @Test
  void whatBecameUnreadableBeforeItsTurnIsToldByTableRowAndCell() {
    Replay begun = begun();
    loseQuotes();

    Replay failed = ended(begun);

    assertThat(failed.state()).isEqualTo(Replay.State.FAILED);
    assertThat(failed.failure()).isEqualTo("replay.cellUnreadable");
    assertThat(failed.unreadable()).isEqualTo(RULES);
    assertThat(failed.reason().get("zh"))
        .contains(RULES, "“CN9/CLOSE_CONTACT/CENTRALISED”", "“validFrom”", "：1988");
    assertThat(failed.reason().get("en"))
        .contains(RULES, "row CN9/CLOSE_CONTACT/CENTRALISED", "column validFrom: 1988");
    assertThat(logged.list)
        .filteredOn(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.getThrowableProxy()).isNull();
              assertThat(event.getFormattedMessage()).contains(RULES).doesNotContain("Exception");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          restriction-rules.dmn | 2022-06-28"</text> | 2022-06-28</text>    | replay.cellUnreadable
          task-deadlines.dmn    | "c+2h"             | "soon"               | replay.cellUnreadable
          task-deadlines.dmn    | "c+2h"             | "c+2h                | replay.rowUnreadable
          task-deadlines.dmn    | </definitions>     | <                    | replay.fileUnreadable
          case-isolation.bpmn   | </bpmn:definitions> | <                   | replay.fileUnreadable
          """)
  void asFarAsIsKnown(String file, String before, String after, String code) {
    Replay begun = begun();
    edit(file, before, after);

    Replay failed = ended(begun);

    assertThat(failed.failure()).isEqualTo(code);
    assertThat(failed.unreadable()).isEqualTo(file);
    assertThat(failed.reason().get("zh")).contains(file).doesNotContain("{");
    assertThat(failed.reason().get("en")).contains(file).doesNotContain("{");
  }

  @Test
  void columnsInAnotherOrderAreTheSameTable() {
    String days = "CN8_CLOSE_CONTACT_CENTRALISED_days1";
    edit(RULES, cell(days, "14"), cell(days, "16"));
    Draft.File now = files.read(DESIGNER, draft, RULES);
    byte[] moved = firstInputLast(now.content()).getBytes(StandardCharsets.UTF_8);
    files.write(DESIGNER, draft, RULES, now.revision(), moved, null);

    Replay done = ended(begun());

    assertThat(done.state()).isEqualTo(Replay.State.DONE);
    assertThat(done.summary().longerRows())
        .containsExactly(
            new HoldingRules.Longer("CLOSE_CONTACT", "CN8/CLOSE_CONTACT/CENTRALISED", 2));
  }

  private static String firstInputLast(String table) {
    String cell = "\\s*(<inputEntry [^\\n]*)\\n";
    String moved =
        table
            .replaceFirst(
                "(?s)(<input id=\"input_jurisdiction\".*?</input>)(.*?)(\\s*<output )", "$2$1$3")
            .replaceAll(cell + cell + cell, "$2\n$3\n$1\n");
    assertThat(moved.indexOf("\"input_jurisdiction\""))
        .isGreaterThan(moved.indexOf("\"input_place\""));
    return moved;
  }
}
