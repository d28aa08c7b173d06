package org.sixfold.modeling;

import static org.sixfold.modeling.ModelXmlFile.id;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * A signal reaches every case that waits for it, not only the own one. So none is thrown but those
 * that the product's own models know.
 */
final class SignalRule implements BpmnRule {

  private final Set<String> ours;

  /**
   * @param ours names of the signals in the packaged models
   */
  SignalRule(Set<String> ours) {
    this.ours = Set.copyOf(ours);
  }

  @Override
  public void check(ModelXmlFile model, Surroundings known, Findings findings) {
    Map<String, String> names = new HashMap<>();
    model.elements("signal").forEach(one -> names.put(id(one), one.getAttribute("name")));
    for (Element event : model.elements("signalEventDefinition")) {
      if (event.getParentNode() instanceof Element node && throwsIt(node)) {
        String ref = event.getAttribute("signalRef");
        String name = names.getOrDefault(ref.substring(ref.indexOf(':') + 1), "");
        if (!ours.contains(name)) {
          findings.error(id(node), "bpmn.signalReachesAll", name);
        }
      }
    }
  }

  private static boolean throwsIt(Element node) {
    return List.of("intermediateThrowEvent", "endEvent").contains(node.getLocalName());
  }
}
