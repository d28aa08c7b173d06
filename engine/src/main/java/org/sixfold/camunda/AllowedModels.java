package org.sixfold.camunda;

import java.util.List;
import org.w3c.dom.Element;

/**
 * What may be deployed at all: models, decisions and forms without elements, attributes,
 * expressions or languages that run code.
 */
public final class AllowedModels {

  private AllowedModels() {}

  /**
   * Something that is not allowed.
   *
   * @param element id of the element or of the nearest one around it
   */
  public record Refused(String element, String what) {}

  /**
   * What of a file must not be deployed; empty if all of it may.
   *
   * @throws IllegalArgumentException if it is not well-formed
   */
  public static List<Refused> check(String name, byte[] content) {
    if (name.endsWith(".form") || name.endsWith(".scenarios")) {
      return List.of();
    }
    if (name.endsWith(".bpmn") || name.endsWith(".dmn")) {
      return check(name, ModelXml.parse(name, content).getDocumentElement());
    }
    return List.of(new Refused("", "only .bpmn, .dmn and .form are deployed"));
  }

  /** As {@link #check(String, byte[])}, of a model or decision that was read already. */
  public static List<Refused> check(String name, Element root) {
    return name.endsWith(".dmn") ? DmnAllowList.check(root) : new BpmnAllowList().check(root);
  }
}
