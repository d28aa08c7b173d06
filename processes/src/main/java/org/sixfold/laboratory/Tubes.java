package org.sixfold.laboratory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sixfold.casefile.Tests;
import org.sixfold.casefile.Tests.Sample;
import org.sixfold.shared.FieldProblem;
import org.springframework.stereotype.Component;

/**
 * Who shares a tube: one person, or a declared pool of at most ten, which fills before it is
 * answered. A number scanned for several people without saying how many share it is taken and
 * flagged; its report makes nobody positive either. Who says that it is one person's alone is told.
 */
@Component
class Tubes {

  private final Tests tests;
  private final LaboratoryProperties figures;

  Tubes(Tests tests, LaboratoryProperties figures) {
    this.tests = tests;
    this.figures = figures;
  }

  /**
   * Whether a report can mean somebody else than the sample's person.
   *
   * @param reported the tube that the laboratory names; null if it names the person
   */
  boolean isPool(Sample sample, String reported) {
    return isDeclared(sample) || reported != null && isShared(sample.caseId(), reported);
  }

  /** Whether somebody else's sample is in the tube. */
  boolean isShared(String caseId, String tube) {
    return tests.samplesIn(tube).stream().anyMatch(other -> !other.caseId().equals(caseId));
  }

  private static boolean isDeclared(Sample sample) {
    return sample.poolOf() != null && sample.poolOf() > 1;
  }

  /**
   * What speaks against taking a person's sample into tubes.
   *
   * @param poolOf how many are to share them; null if nobody else
   */
  List<FieldProblem> problems(String caseId, String tube, String secondTube, Integer poolOf) {
    List<FieldProblem> problems = new ArrayList<>();
    if (poolOf != null && poolOf > figures.poolLimit()) {
      problems.add(new FieldProblem("poolOf", "test.poolTooLarge", figures.poolLimit()));
    }
    if (secondTube != null && secondTube.equals(tube)) {
      problems.add(new FieldProblem("secondTube", "test.tubeTaken"));
    }
    Stream.of("tube", "secondTube")
        .forEach(
            field -> {
              String number = field.equals("tube") ? tube : secondTube;
              String problem = number == null ? null : problem(caseId, number, poolOf);
              if (problem != null) {
                problems.add(new FieldProblem(field, problem));
              }
            });
    return problems;
  }

  private String problem(String caseId, String tube, Integer poolOf) {
    List<Sample> inside = tests.samplesIn(tube);
    if (poolOf == null) {
      return inside.stream().anyMatch(Tubes::isDeclared) ? "test.tubeTaken" : null;
    }
    if (poolOf == 1) {
      return isShared(caseId, tube) ? "test.tubeTaken" : null;
    }
    boolean fits =
        inside.stream()
            .allMatch(
                one ->
                    poolOf.equals(one.poolOf())
                        && one.resultAt() == null
                        && !one.caseId().equals(caseId));
    if (!fits) {
      return "test.tubeTaken";
    }
    return inside.size() < poolOf ? null : "test.poolFull";
  }
}
