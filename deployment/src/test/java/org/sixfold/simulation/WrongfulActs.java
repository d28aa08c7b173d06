package org.sixfold.simulation;

import java.util.List;

/** What nobody may do, tried again and again while the town works. */
final class WrongfulActs {

  /** Something wrong that can be tried on an open task. */
  interface Wrong {
    void tryOn(SimulatedTask task, String now);
  }

  private final Attempts attempts = new Attempts();
  private final List<Wrong> all;
  private final SecondFiles secondFiles;

  WrongfulActs(Town town, WorkingTown working) {
    this.secondFiles = new SecondFiles(town, working, attempts);
    this.all =
        List.of(
            new ForgedSignatures(town, working, attempts),
            new ForgedPositives(town, working, attempts));
    working.tempt(new OneAccountForTwo(town, working, attempts)::tryOn);
    working.tempt(new ForbiddenBulk(town, attempts)::tryOn);
    working.tempt(new WrongBeds(town, working, attempts)::tryOn);
    working.outside().whenAnswered(new SecondResults(town, attempts)::tryOn);
  }

  Attempts attempts() {
    return attempts;
  }

  /** Tries what fits the open tasks of the moment, and those who are free. */
  void tryAll(List<SimulatedTask> open, String now) {
    for (SimulatedTask task : open) {
      all.forEach(wrong -> wrong.tryOn(task, now));
    }
    secondFiles.restrictAgain(now);
  }
}
