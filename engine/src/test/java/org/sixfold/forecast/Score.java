package org.sixfold.forecast;

/** How good a rule was that says of tasks whether they will be late. */
final class Score {

  private long rightly;
  private long wrongly;
  private long overlooked;
  private long rightlyNot;

  void add(boolean said, boolean was) {
    if (said && was) {
      rightly++;
    } else if (said) {
      wrongly++;
    } else if (was) {
      overlooked++;
    } else {
      rightlyNot++;
    }
  }

  double precision() {
    return rightly == 0 ? 0 : (double) rightly / (rightly + wrongly);
  }

  double recall() {
    return rightly == 0 ? 0 : (double) rightly / (rightly + overlooked);
  }

  double f1() {
    return rightly == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
  }

  long late() {
    return rightly + overlooked;
  }

  long all() {
    return late() + wrongly + rightlyNot;
  }

  @Override
  public String toString() {
    return "precision %.3f, recall %.3f, F1 %.3f".formatted(precision(), recall(), f1());
  }
}
