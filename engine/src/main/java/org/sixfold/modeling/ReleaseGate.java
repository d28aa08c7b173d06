package org.sixfold.modeling;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.sixfold.camunda.ModelDeployments;
import org.sixfold.camunda.ReleasedFiles;
import org.sixfold.modeling.DraftCheck.Checked;
import org.sixfold.modeling.persistence.DraftRow;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Component;

/** What a draft must pass before it is proposed, and once more before it is deployed. */
@Component
class ReleaseGate {

  private static final int LONGEST_REFUSAL = 500;

  private final DraftPaths paths;
  private final DraftCheck check;
  private final ReleasedFiles released;
  private final ModelDeployments deployments;

  ReleaseGate(
      DraftPaths paths, DraftCheck check, ReleasedFiles released, ModelDeployments deployments) {
    this.released = released;
    this.paths = paths;
    this.check = check;
    this.deployments = deployments;
  }

  /**
   * The files of a draft, which may be deployed.
   *
   * @throws ProblemException 422 {@code release.hasErrors} with the findings, {@code
   *     release.refusedByEngine}
   */
  SortedMap<String, byte[]> pass(DraftRow draft) {
    SortedMap<String, byte[]> files = paths.all(draft);
    pass(draft.revision(), files);
    return files;
  }

  /**
   * Files of an earlier release, which the product may have outgrown.
   *
   * @throws ProblemException as {@link #pass(DraftRow)}
   */
  void pass(String deployment) {
    pass(0, released.of(deployment));
  }

  private void pass(int revision, SortedMap<String, byte[]> files) {
    Checked checked = check.check(revision, files);
    if (checked.fails()) {
      throw new ProblemException(
          422,
          "release.hasErrors",
          List.of(),
          Map.of("files", checked.files(), "scenarios", checked.scenarios()),
          checked.errors(),
          checked.failed());
    }
    deployments
        .refusal(files)
        .ifPresent(
            refusal -> {
              throw ProblemException.unfit(
                  "release.refusedByEngine",
                  List.of(),
                  refusal.substring(0, Math.min(refusal.length(), LONGEST_REFUSAL)));
            });
  }
}
