package org.sixfold.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casefile.CaseFiles.Match;
import org.sixfold.casefile.MatchKeys;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** Whether somebody is known: by document, without one by name and phone. */
@Component
class RowMatching {

  private final CaseFiles caseFiles;
  private final MatchKeys keys;
  private final SixfoldClock clock;
  private final IntakeProperties properties;

  RowMatching(
      CaseFiles caseFiles, MatchKeys keys, SixfoldClock clock, IntakeProperties properties) {
    this.caseFiles = caseFiles;
    this.keys = keys;
    this.clock = clock;
    this.properties = properties;
  }

  String key(CheckedRow row) {
    return row.document() != null
        ? keys.ofDocument(row.document())
        : keys.ofNameAndPhone(row.name(), row.phone());
  }

  Map<String, Match> match(Collection<String> matchKeys) {
    Instant since = clock.now().minus(Duration.ofDays(properties.recentAnswerDays()));
    return matchKeys.isEmpty() ? Map.of() : caseFiles.match(matchKeys, since);
  }

  /**
   * What a match means for a row. A recent answer answers again, unless the row says otherwise: a
   * contact, or an arrival after the answer.
   */
  RowResult result(CheckedRow row, Match match, boolean contact) {
    if (match == null) {
      return RowResult.NEW;
    }
    if (match.open()) {
      return RowResult.MERGED_OPEN_CASE;
    }
    boolean arrivedSince =
        row.arrival() != null
            && row.arrival().isAfter(match.closedAt().atZone(clock.zone()).toLocalDate());
    return contact || arrivedSince ? RowResult.NEW : RowResult.MERGED_RECENT_ANSWER;
  }
}
