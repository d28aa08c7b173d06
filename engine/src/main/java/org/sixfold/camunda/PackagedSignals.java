package org.sixfold.camunda;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The signals that the product's own models throw or catch. */
@Component
public class PackagedSignals {

  private final Set<String> names = new TreeSet<>();

  PackagedSignals() {
    PackagedModels.read().files().entrySet().stream()
        .filter(file -> file.getKey().endsWith(".bpmn"))
        .forEach(this::add);
  }

  private void add(Map.Entry<String, byte[]> file) {
    NodeList signals =
        ModelXml.parse(file.getKey(), file.getValue()).getElementsByTagNameNS("*", "signal");
    for (int i = 0; i < signals.getLength(); i++) {
      names.add(((Element) signals.item(i)).getAttribute("name"));
    }
  }

  /** Their names. */
  public Set<String> names() {
    return names;
  }
}
