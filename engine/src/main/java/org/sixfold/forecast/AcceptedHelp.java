package org.sixfold.forecast;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.sixfold.access.SignedInUser;
import org.sixfold.forecast.persistence.AcceptedHelpMapper;
import org.sixfold.forecast.persistence.AcceptedHelpRow;
import org.sixfold.responsibility.Assistances;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.worklist.BulkUndo;
import org.sixfold.worklist.BulkUndone;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers whom accepting let into a grid, for as long as its step can be undone: whoever keeps no
 * task of it leaves again.
 */
@Component
class AcceptedHelp implements BulkUndone {

  /** Longer than anything can be undone. */
  private static final Duration KEPT = Duration.ofHours(1);

  private final AcceptedHelpMapper mapper;
  private final Assistances assistances;
  private final SixfoldClock clock;

  AcceptedHelp(AcceptedHelpMapper mapper, Assistances assistances, SixfoldClock clock) {
    this.mapper = mapper;
    this.assistances = assistances;
    this.clock = clock;
  }

  /** Where nothing can be undone, nothing need be remembered. */
  void remember(BulkUndo.Offer offer, String grid, List<String> assisting) {
    Instant now = clock.now();
    mapper.forget(now.minus(KEPT));
    if (offer != null) {
      assisting.forEach(who -> mapper.insert(new AcceptedHelpRow(offer.id(), who, grid, now)));
    }
  }

  @Override
  @Transactional
  public void undone(SignedInUser user, String bulkId, Set<String> keepers) {
    mapper.findOf(bulkId).stream()
        .filter(help -> !keepers.contains(help.username()))
        .forEach(help -> assistances.end(help.username(), help.grid()));
  }
}
