package org.sixfold.replay;

import java.util.List;
import java.util.SortedMap;
import org.sixfold.modeling.HoldingOutlook;
import org.sixfold.replay.persistence.ReplayMapper;
import org.sixfold.replay.persistence.ReplayRow;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What the last replay of a draft showed, and what its tables say whether it was replayed or not:
 * who replays nothing has to sign all the same.
 */
@Component
class ReplayedOutlook implements HoldingOutlook {

  private final ReplayMapper mapper;
  private final ObjectProvider<HoldingRules> rules;
  private final SixfoldClock clock;

  ReplayedOutlook(ReplayMapper mapper, ObjectProvider<HoldingRules> rules, SixfoldClock clock) {
    this.mapper = mapper;
    this.rules = rules;
    this.clock = clock;
  }

  @Override
  public Found of(
      String draftId,
      int revision,
      SortedMap<String, byte[]> before,
      SortedMap<String, byte[]> after) {
    ReplayRow last = draftId == null ? null : mapper.lastDone(draftId);
    List<LongerClass> longer = longer(before, after);
    return last == null
        ? new Found(null, false, 0, longer)
        : new Found(last.number(), last.revision() != revision, last.longerCases(), longer);
  }

  private List<LongerClass> longer(
      SortedMap<String, byte[]> before, SortedMap<String, byte[]> after) {
    HoldingRules known = rules.getIfAvailable();
    if (known == null) {
      return List.of();
    }
    try {
      return known.read(before).longerIn(known.read(after), clock.now()).stream()
          .map(one -> new LongerClass(one.personClass(), one.rule(), one.days()))
          .toList();
    } catch (UnreadableFile unreadable) {
      throw ProblemException.unfit("rule.tableUnreadable", List.of());
    }
  }
}
