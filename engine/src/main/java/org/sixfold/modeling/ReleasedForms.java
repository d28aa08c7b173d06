package org.sixfold.modeling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sixfold.form.DeployedForms;
import org.sixfold.modeling.persistence.ReleaseMapper;
import org.sixfold.modeling.persistence.ReleaseRow;
import org.springframework.stereotype.Component;

/** The forms of releases. */
@Component
class ReleasedForms implements DeployedForms {

  private final ReleaseManifests manifests;
  private final ReleaseMapper releases;

  ReleasedForms(ReleaseManifests manifests, ReleaseMapper releases) {
    this.manifests = manifests;
    this.releases = releases;
  }

  @Override
  public Optional<byte[]> text(String deployment, String kind) {
    String name = kind + ".form";
    return manifests.of(deployment).containsKey(name)
        ? Optional.of(manifests.file(deployment, name).content())
        : Optional.empty();
  }

  @Override
  public List<String> deployments() {
    Set<String> newestFirst = new LinkedHashSet<>();
    List<ReleaseRow> rows = releases.released();
    for (int i = rows.size() - 1; i >= 0; i--) {
      newestFirst.add(rows.get(i).deploymentId());
    }
    return new ArrayList<>(newestFirst);
  }
}
