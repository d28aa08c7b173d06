package org.sixfold.modeling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sixfold.camunda.ModelXml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A model or decision as its file says, with the few questions that rules ask. */
final class ModelXmlFile {

  static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

  private final String name;
  private final Document document;
  private final Map<String, List<Element>> byType = new HashMap<>();
  private final Map<String, List<Element>> byHost = new HashMap<>();

  private ModelXmlFile(String name, Document document) {
    this.name = name;
    this.document = document;
    index();
  }

  /** As {@link ModelXml#parse}. */
  static ModelXmlFile read(String name, byte[] content) {
    return new ModelXmlFile(name, ModelXml.parse(name, content));
  }

  /** Once, in document order: rules ask per element, and models may be large. */
  private void index() {
    Node node = document.getDocumentElement();
    while (node != null) {
      if (node instanceof Element element) {
        byType.computeIfAbsent(element.getLocalName(), type -> new ArrayList<>()).add(element);
        String host = element.getAttribute("attachedToRef");
        if (!host.isEmpty()) {
          byHost.computeIfAbsent(host, id -> new ArrayList<>()).add(element);
        }
      }
      node = following(node);
    }
  }

  private static Node following(Node node) {
    if (node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    Node at = node;
    while (at != null && at.getNextSibling() == null) {
      at = at.getParentNode();
    }
    return at == null ? null : at.getNextSibling();
  }

  String name() {
    return name;
  }

  Element root() {
    return document.getDocumentElement();
  }

  /** The file's name without folder and ending. */
  String baseName() {
    String file = name.substring(name.lastIndexOf('/') + 1);
    return file.substring(0, Math.max(0, file.lastIndexOf('.')));
  }

  /** All elements of a type, wherever they stand, in document order. */
  List<Element> elements(String type) {
    return byType.getOrDefault(type, List.of());
  }

  /** The events at the edge of an element. */
  List<Element> attachedTo(Element host) {
    return byHost.getOrDefault(id(host), List.of());
  }

  /** Elements of a type directly within another. */
  static List<Element> children(Element parent, String type) {
    List<Element> found = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && type.equals(element.getLocalName())) {
        found.add(element);
      }
    }
    return found;
  }

  static boolean has(Element parent, String type) {
    return !children(parent, type).isEmpty();
  }

  /** The element's own extension property. */
  static Optional<String> property(Element element, String name) {
    return children(element, "extensionElements").stream()
        .flatMap(extensions -> children(extensions, "properties").stream())
        .flatMap(properties -> children(properties, "property").stream())
        .filter(property -> name.equals(property.getAttribute("name")))
        .map(property -> property.getAttribute("value").strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  /** The scope an element stands in, and those around it. */
  static Stream<Element> scopes(Element element) {
    return Stream.iterate(
            element.getParentNode(), node -> node instanceof Element, node -> node.getParentNode())
        .map(Element.class::cast)
        .filter(scope -> List.of("subProcess", "process").contains(scope.getLocalName()));
  }

  static String id(Element element) {
    return element.getAttribute("id");
  }
}
