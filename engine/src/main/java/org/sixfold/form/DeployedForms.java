package org.sixfold.form;

import java.util.List;
import java.util.Optional;

/** Where the texts of deployed forms are. */
public interface DeployedForms {

  /** The {@code .form} file of a kind in a deployment; empty if that has none. */
  Optional<byte[]> text(String deployment, String kind);

  /** Deployments that were ever released, the active one first. */
  List<String> deployments();
}
