package org.sixfold.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sixfold.access.GridScope;
import org.sixfold.access.Masking;
import org.sixfold.access.SignedInUser;
import org.sixfold.board.BoardCase;
import org.sixfold.board.FigurePage;
import org.sixfold.casefile.CaseLists;
import org.sixfold.casefile.CaseState;
import org.sixfold.grid.Grids;
import org.sixfold.report.Ledger.Line;
import org.sixfold.report.persistence.EntryTotal;
import org.sixfold.report.persistence.FlowRow;
import org.sixfold.report.persistence.LedgerCaseRow;
import org.sixfold.report.persistence.LedgerMapper;
import org.sixfold.report.persistence.LedgerScope;
import org.sixfold.report.persistence.StateCases;
import org.sixfold.report.persistence.StockRow;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Ledgers of days, and the cases behind each entry, of one moment each. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class Ledgers {

  private static final int MOST_UNBALANCED = 100;
  private static final FlowRow STILL = new FlowRow(null, 0, 0, 0, 0);

  private final LedgerMapper mapper;
  private final Grids grids;
  private final ReportTimes times;
  private final SixfoldClock clock;

  Ledgers(LedgerMapper mapper, Grids grids, ReportTimes times, SixfoldClock clock) {
    this.mapper = mapper;
    this.grids = grids;
    this.times = times;
    this.clock = clock;
  }

  /**
   * The ledger of a day, or of its hours after the report.
   *
   * @param date null for today, which is told as far as it has gone
   * @throws ProblemException 422 {@code report.dayInvalid}, {@code grid.unknown}; 403 {@code
   *     access.forbidden}
   */
  public Ledger of(SignedInUser user, LocalDate date, String grid, LedgerPart part) {
    CaseLists.requireReader(user);
    return read(GridScope.paths(user, grid, grids), span(date, part), grid);
  }

  /**
   * The cases of an entry, latest first; the total is the entry's number.
   *
   * @param state null for the line of all states
   * @throws ProblemException as {@link #of}
   */
  public FigurePage<BoardCase> cases(
      SignedInUser user,
      LocalDate date,
      String grid,
      LedgerPart part,
      LedgerEntry entry,
      CaseState state,
      Paging paging) {
    CaseLists.requireReader(user);
    LedgerSpan span = span(date, part);
    LedgerScope scope = scope(GridScope.paths(user, grid, grids), span);
    String name = state == null ? null : state.name();
    EntryTotal total = mapper.total(scope, entry.name(), name);
    Page<BoardCase> page =
        paging
            .page(
                mapper.list(scope, entry.name(), name, paging.after(), paging.fetch()),
                LedgerCaseRow::id)
            .map(Ledgers::shown);
    return new FigurePage<>(span.asOf(), total.cases(), total.amount(), page.items(), page.next());
  }

  private LedgerSpan span(LocalDate date, LedgerPart part) {
    LocalDate day = date == null ? clock.today() : date;
    return part == LedgerPart.DAY ? LedgerSpan.of(day, clock) : evening(day);
  }

  /**
   * A day after its report.
   *
   * @throws ProblemException 422 {@code report.dayInvalid} before that
   */
  LedgerSpan evening(LocalDate day) {
    return LedgerSpan.since(day, times.of(day), clock);
  }

  /** A ledger of some time; grid says what it was asked for. */
  Ledger read(List<String> paths, LedgerSpan span, String grid) {
    LedgerScope scope = scope(paths, span);
    Map<String, StockRow> stock = byState(mapper.stock(scope), StockRow::state);
    Map<String, FlowRow> flows = byState(mapper.flows(scope), FlowRow::state);
    Map<String, Long> closing = closing(scope);
    List<Line> lines =
        Arrays.stream(CaseState.values())
            .map(Enum::name)
            .map(
                state -> {
                  FlowRow flow = flows.getOrDefault(state, STILL);
                  StockRow stood = stock.get(state);
                  return Line.of(
                      state,
                      stood == null ? 0 : stood.opening(),
                      flow.came(),
                      flow.went(),
                      closing.getOrDefault(state, 0L));
                })
            .toList();
    Line total =
        Line.of(
            null,
            lines.stream().mapToLong(Line::opening).sum(),
            flows.values().stream().mapToLong(FlowRow::cameNew).sum(),
            flows.values().stream().mapToLong(FlowRow::leftAll).sum(),
            lines.stream().mapToLong(Line::closing).sum());
    boolean addsUp = lines.stream().allMatch(line -> line.difference() == 0);
    // Half a million ended cases are looked at one by one only where their sum says that one is
    // off.
    List<String> unbalanced = mapper.unbalanced(scope, !addsUp, MOST_UNBALANCED);
    return new Ledger(
        span.day(),
        span.from(),
        span.asOf(),
        grid,
        lines,
        total,
        addsUp && total.difference() == 0 && unbalanced.isEmpty(),
        unbalanced);
  }

  /** What the cases say; of an earlier day, with all that has moved since taken back. */
  private Map<String, Long> closing(LedgerScope scope) {
    Map<String, Long> closing =
        mapper.cases(scope).stream()
            .collect(Collectors.toMap(StateCases::state, StateCases::cases));
    if (scope.to() != null) {
      for (FlowRow since : mapper.flows(new LedgerScope(scope.paths(), scope.to(), null))) {
        closing.merge(since.state(), since.went() - since.came(), Long::sum);
      }
    }
    return closing;
  }

  private static LedgerScope scope(List<String> paths, LedgerSpan span) {
    return new LedgerScope(paths, span.from(), span.to());
  }

  private static <T> Map<String, T> byState(List<T> rows, Function<T, String> state) {
    return rows.stream().collect(Collectors.toMap(state, Function.identity()));
  }

  private static BoardCase shown(LedgerCaseRow row) {
    return new BoardCase(
        row.id(),
        row.name() == null
            ? null
            : new CaseLists.PersonView(
                row.name(), Masking.document(row.document()), Masking.phone(row.phone())),
        row.grid(),
        row.caseState(),
        row.stage(),
        row.openedAt(),
        row.closedAt(),
        row.amount());
  }
}
