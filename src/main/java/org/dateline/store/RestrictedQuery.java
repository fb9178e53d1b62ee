package org.dateline.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A query that is asked of some nodes only: wherever one of its patterns, also inside a query within the query, tells of a
 * variable, the variable is given these values first. So its cost is that of these nodes and not that of the store.
 */
final class RestrictedQuery extends ElementTransformCopyBase {
    private final Map<Var, Collection<Node>> values;

    private RestrictedQuery(Map<Var, Collection<Node>> values) {
        this.values = values;
    }

    static Query of(Query query, Map<Var, Collection<Node>> values) {
        RestrictedQuery restriction = new RestrictedQuery(values);
        return QueryTransformOps.transform(
                query, restriction, new ExprTransformApplyElementTransform(new ElementTransformCopyBase()));
    }

    @Override
    public Element transform(ElementGroup group, List<Element> elements) {
        List<Element> all = new ArrayList<>();
        values.forEach((variable, nodes) -> {
            if (elements.stream().anyMatch(element -> tellsOf(element, variable))) {
                all.add(data(variable, nodes));
            }
        });
        all.addAll(elements);
        ElementGroup restricted = new ElementGroup();
        all.forEach(restricted::addElement);
        return restricted;
    }

    private static boolean tellsOf(Element element, Var variable) {
        return Optional.of(element)
                .filter(ElementPathBlock.class::isInstance)
                .map(ElementPathBlock.class::cast)
                .filter(block -> block.getPattern().getList().stream().anyMatch(path -> tellsOf(path, variable)))
                .isPresent();
    }

    private static boolean tellsOf(TriplePath path, Var variable) {
        return path.getSubject().equals(variable) || path.getObject().equals(variable);
    }

    private static Element data(Var variable, Collection<Node> nodes) {
        ElementData data = new ElementData();
        data.add(variable);
        nodes.forEach(node -> data.add(BindingFactory.binding(variable, node)));
        return data;
    }
}
