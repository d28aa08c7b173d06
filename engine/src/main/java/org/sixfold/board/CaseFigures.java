package org.sixfold.board;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sixfold.board.CheckingFigures.Stop;
import org.sixfold.board.persistence.CaseFigureMapper;
import org.sixfold.board.persistence.CaseSelection;
import org.sixfold.board.persistence.FigureCaseRow;
import org.sixfold.board.persistence.FigureTotal;
import org.sixfold.board.persistence.ListStepRow;
import org.sixfold.board.persistence.StateStageCount;
import org.sixfold.casefile.CaseState;
import org.sixfold.casefile.Stage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The numbers of a board that are made of cases, and their lists. */
@Component
class CaseFigures {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final Set<CaseFigure> OF_AN_HOUR = Set.of(CaseFigure.ENDING, CaseFigure.LEAVING);

  private final CaseFigureMapper mapper;
  private final BedsAndVehicles places;
  private final ObjectProvider<UnmetNeeds> needs;
  private final ObjectProvider<StepKinds> kinds;
  private final ObjectProvider<StopCauses> causes;

  CaseFigures(
      CaseFigureMapper mapper,
      BedsAndVehicles places,
      ObjectProvider<UnmetNeeds> needs,
      ObjectProvider<StepKinds> kinds,
      ObjectProvider<StopCauses> causes) {
    this.mapper = mapper;
    this.places = places;
    this.needs = needs;
    this.kinds = kinds;
    this.causes = causes;
  }

  FigureTotal total(BoardScope scope, CaseFigure figure, String value) {
    boolean kept = figure == CaseFigure.STATE || figure == CaseFigure.STAGE;
    if (kept && scope.filter().isOfAllTimes()) {
      long cases = kept(scope, figure, value);
      return new FigureTotal(cases, cases);
    }
    return mapper.total(selection(scope, figure, value), scope.now());
  }

  /** Half a million ended cases are not counted anew for every look at their list. */
  private long kept(BoardScope scope, CaseFigure figure, String value) {
    List<StateStageCount> states = states(scope);
    Map<String, Long> counts = figure == CaseFigure.STATE ? byState(states) : byStage(states);
    return value == null
        ? counts.values().stream().mapToLong(count -> count).sum()
        : counts.getOrDefault(value, 0L);
  }

  List<FigureCaseRow> list(
      BoardScope scope, CaseFigure figure, String value, String before, int limit) {
    return mapper.list(selection(scope, figure, value), scope.now(), before, limit);
  }

  List<StateStageCount> states(BoardScope scope) {
    CaseSelection selection = selection(scope, CaseFigure.STATE, null);
    return scope.filter().isOfAllTimes()
        ? mapper.statesKept(selection)
        : mapper.statesOfCases(selection);
  }

  ListStepRow steps(BoardScope scope, String listId) {
    return mapper.steps(of(scope, CaseFigure.LIST, null, listId, Map.of()));
  }

  List<Stop> stops(BoardScope scope) {
    return mapper.stops(selection(scope, CaseFigure.STOPPED, null)).stream()
        .map(row -> new Stop(row.cause(), row.cases()))
        .toList();
  }

  private CaseSelection selection(BoardScope scope, CaseFigure figure, String value) {
    Map<String, Long> amounts =
        switch (figure) {
          case UNMET_NEEDS -> needs.stream().findAny().map(UnmetNeeds::byCase).orElse(Map.of());
          case BED -> places.inBeds(value);
          case JOURNEY -> places.onJourney(value);
          default -> Map.of();
        };
    return of(scope, figure, value, scope.filter().list(), amounts);
  }

  private CaseSelection of(
      BoardScope scope, CaseFigure figure, String value, String listId, Map<String, Long> amounts) {
    BoardFilter filter = scope.filter();
    Instant hour = OF_AN_HOUR.contains(figure) ? hour(value) : null;
    return new CaseSelection(
        figure.name(),
        value,
        scope.paths(),
        filter.own() ? filter.grid() : null,
        filter.stage() == null ? null : filter.stage().name(),
        listId,
        scope.openedSince(),
        hour,
        hour == null ? null : hour.plus(HOUR),
        known(kinds.stream().flatMap(one -> one.calls().stream()).toList()),
        known(kinds.stream().flatMap(one -> one.visits().stream()).toList()),
        causes.stream().flatMap(one -> one.causes().stream()).toList(),
        amounts);
  }

  private static Instant hour(String value) {
    try {
      return Instant.parse(value == null ? "" : value);
    } catch (DateTimeParseException e) {
      throw BoardLists.valueUnfit();
    }
  }

  /** Where nobody knows any, a kind that no task has. */
  private static Set<String> known(List<String> names) {
    return names.isEmpty() ? Set.of("-") : Set.copyOf(names);
  }

  static Map<String, Long> byState(List<StateStageCount> cases) {
    Map<String, Long> states = new LinkedHashMap<>();
    Arrays.stream(CaseState.values()).forEach(state -> states.put(state.name(), 0L));
    cases.forEach(count -> states.merge(count.state(), count.cases(), Long::sum));
    return states;
  }

  static Map<String, Long> byStage(List<StateStageCount> cases) {
    Map<String, Long> stages = new LinkedHashMap<>();
    Arrays.stream(Stage.values()).forEach(stage -> stages.put(stage.name(), 0L));
    cases.stream()
        .filter(count -> !CaseState.valueOf(count.state()).isEnded())
        .forEach(count -> stages.merge(count.stage(), count.cases(), Long::sum));
    return stages;
  }
}
