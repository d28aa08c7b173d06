package org.sixfold.grid;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.sixfold.grid.persistence.GridMapper;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Holds the tree in memory and asks every few seconds whether another node imported a newer one.
 */
@Service
class GridService implements Grids, Divisions, Overlays {

  private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(5);

  private record Reading(GridTree tree, int version, long askedAt) {}

  private final GridMapper mapper;
  private volatile Reading reading;

  GridService(GridMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public List<Grid> all() {
    return tree().all();
  }

  @Override
  public Optional<Grid> find(String code) {
    return tree().find(code);
  }

  @Override
  public Grid get(String code) {
    return find(code).orElseThrow(() -> ProblemException.unfit("grid.unknown", List.of()));
  }

  @Override
  public Optional<Grid> ancestor(String code, Grid.Level level) {
    return tree().ancestor(code, level);
  }

  @Override
  public String place(String address) {
    return tree().place(address);
  }

  @Override
  public List<Division> divisions() {
    return tree().divisions();
  }

  @Override
  public List<Overlay> overlays() {
    return mapper.overlays();
  }

  /**
   * The next question reads the tree again: inside the importing transaction, and once more after
   * it, however it ends.
   */
  void changed() {
    reading = null;
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            reading = null;
          }
        });
  }

  private GridTree tree() {
    Reading known = reading;
    long now = System.nanoTime();
    if (known != null && now - known.askedAt() < FRESH_NANOS) {
      return known.tree();
    }
    int version = mapper.version();
    GridTree tree =
        known != null && known.version() == version
            ? known.tree()
            : new GridTree(
                mapper.grids().stream().map(row -> row.toGrid()).toList(), mapper.divisions());
    reading = new Reading(tree, version, now);
    return tree;
  }
}
