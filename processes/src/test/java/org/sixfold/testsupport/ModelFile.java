package org.sixfold.testsupport;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A packaged model as its file says, for tests of conventions. */
public record ModelFile(String fileName, Document document) {

  private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
  private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
  private static final List<String> FOLDERS = List.of("case", "care", "rights");
  private static final List<String> NODES =
      List.of(
          "startEvent",
          "endEvent",
          "userTask",
          "serviceTask",
          "callActivity",
          "subProcess",
          "exclusiveGateway",
          "parallelGateway",
          "eventBasedGateway",
          "boundaryEvent",
          "intermediateCatchEvent");

  public static List<ModelFile> all() throws IOException {
    List<ModelFile> models = new ArrayList<>();
    for (String folder : FOLDERS) {
      for (Resource file :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:" + folder + "/**/*.bpmn")) {
        models.add(new ModelFile(file.getFilename(), parse(file)));
      }
    }
    return models;
  }

  public static ModelFile of(String id) throws IOException {
    return all().stream().filter(model -> model.id().equals(id)).findFirst().orElseThrow();
  }

  private static Document parse(Resource file) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(file.getInputStream());
    } catch (javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException e) {
      throw new IllegalStateException(file.getFilename(), e);
    }
  }

  public String id() {
    return elements("process").get(0).getAttribute("id");
  }

  /** All elements of a type, wherever they stand. */
  public List<Element> elements(String type) {
    return list(document.getElementsByTagNameNS(BPMN, type));
  }

  public List<Element> nodes() {
    return NODES.stream().flatMap(type -> elements(type).stream()).toList();
  }

  public Element node(String id) {
    return nodes().stream()
        .filter(node -> node.getAttribute("id").equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + id + " in " + id()));
  }

  /** Ids of nodes and flows. */
  public Set<String> ids() {
    Set<String> ids = new HashSet<>();
    nodes().forEach(node -> ids.add(node.getAttribute("id")));
    elements("sequenceFlow").forEach(flow -> ids.add(flow.getAttribute("id")));
    return ids;
  }

  /** Ids of what the diagram shows. */
  public Set<String> shapes() {
    Set<String> ids = new HashSet<>();
    for (String type : List.of("BPMNShape", "BPMNEdge")) {
      list(document.getElementsByTagNameNS("*", type))
          .forEach(shape -> ids.add(shape.getAttribute("bpmnElement")));
    }
    return ids;
  }

  /** The texts of all annotations. */
  public String annotations() {
    List<String> texts = new ArrayList<>();
    elements("textAnnotation").forEach(note -> texts.add(note.getTextContent().strip()));
    return String.join("\n", texts);
  }

  public static String camunda(Element element, String attribute) {
    return element.getAttributeNS(CAMUNDA, attribute);
  }

  /** A camunda property of the element itself; empty if it has none of this name. */
  public static String property(Element element, String name) {
    return list(element.getElementsByTagNameNS(CAMUNDA, "property")).stream()
        .filter(property -> property.getAttribute("name").equals(name))
        .map(property -> property.getAttribute("value"))
        .findFirst()
        .orElse("");
  }

  /** The text of a direct child. */
  public static String text(Element element, String child) {
    for (Element one : list(element.getElementsByTagNameNS(BPMN, child))) {
      if (one.getParentNode() == element) {
        return one.getTextContent().strip();
      }
    }
    return "";
  }

  private static List<Element> list(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
